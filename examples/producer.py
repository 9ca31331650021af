"""Puts a template and a list in as jobs from Python, and prints what mailconsent answers.

It needs `mailconsent serve` on Redis, and BullMQ's client for Python (pip install bullmq):

    REDIS_URL=redis://localhost:6379 python producer.py MAILING-ID ADDRESS...
"""

import asyncio
import os
import sys

PREFIX = os.environ.get("QUEUE_PREFIX", "mailconsent")
POLL_SECONDS = 0.2
WAIT_SECONDS = 60

SOURCE = '<p>Hello {{name}}</p><p><a href="https://shop.example.com/unsubscribe">Unsubscribe</a></p>'


class NoAnswer(Exception):
    """A job that failed for good, with the reason, or that was not done in time."""


def rewrite_job() -> dict:
    """The template, as queue "template-rewrite" takes it."""
    return {
        "template": {"id": "spring-news", "source": SOURCE},
        "purpose": "e-marketing",
    }


def filter_job(mailing_id: str, addresses: list[str]) -> dict:
    """The mailing and its list, as queue "recipient-filter" takes them."""
    return {
        "mailingId": mailing_id,
        "purpose": "e-marketing",
        "subscriptionType": "newsletter",
        "recipients": [{"email": address} for address in addresses],
    }


async def answer_of(queue, job_id: str) -> dict:
    """Waits for what the job comes to; a job that failed for good says why."""
    from bullmq import Job

    for _ in range(int(WAIT_SECONDS / POLL_SECONDS)):
        job = await Job.fromId(queue, job_id)
        if job is not None and job.finishedOn:
            # A job that was done at a later try still holds the reason of the one that failed.
            if await job.isFailed():
                raise NoAnswer(f"Job {job_id} of {queue.name} failed: {job.failedReason}")
            return job.returnvalue
        await asyncio.sleep(POLL_SECONDS)
    raise NoAnswer(f"Job {job_id} of {queue.name} is not done after {WAIT_SECONDS} s: does a worker run?")


async def ask(queue_name: str, job_name: str, data: dict) -> dict:
    """Puts a job in and waits for its answer.

    It has no id of its own making: consent may have changed since the same list was decided, and a job that is
    there already would only give its old answer again. What meets trouble is tried again by the worker.
    """
    from bullmq import Queue

    queue = Queue(queue_name, {"connection": os.environ["REDIS_URL"], "prefix": PREFIX})
    try:
        job = await queue.add(job_name, data)
        return await answer_of(queue, job.id)
    finally:
        await queue.close()


async def main(mailing_id: str, addresses: list[str]) -> None:
    rewritten = await ask("template-rewrite", "rewrite", rewrite_job())
    print(rewritten["source"])
    decided = await ask("recipient-filter", "filter", filter_job(mailing_id, addresses))
    for each in decided["decisions"]:
        print(each["email"], each["decision"], each.get("reason") or each["manageSubscriptionsUrl"])


if __name__ == "__main__":
    if len(sys.argv) < 3 or "REDIS_URL" not in os.environ:
        sys.exit("Cannot start the producer: it needs REDIS_URL, the id of a mailing and at least one address")
    try:
        asyncio.run(main(sys.argv[1], sys.argv[2:]))
    except NoAnswer as reason:
        sys.exit(str(reason))
