"""Puts a template and a list in as jobs from Python, and prints what mailconsent answers.

It needs `mailconsent serve` on Redis, and BullMQ's client for Python (pip install bullmq):

    REDIS_URL=redis://localhost:6379 python producer.py MAILING-ID ADDRESS...
"""

import asyncio
import hashlib
import json
import os
import sys

PREFIX = os.environ.get("QUEUE_PREFIX", "mailconsent")
POLL_SECONDS = 0.2
WAIT_SECONDS = 60

SOURCE = '<p>Hello {{name}}</p><p><a href="https://shop.example.com/unsubscribe">Unsubscribe</a></p>'


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


def job_options(data: dict) -> dict:
    """The same data is the same job: put in again after a fault, it is not done twice."""
    digest = hashlib.sha256(json.dumps(data, sort_keys=True).encode()).hexdigest()
    return {"jobId": f"python-{digest[:40]}", "attempts": 5, "backoff": {"type": "exponential", "delay": 1000}}


async def answer_of(queue, job_id: str) -> dict:
    """Waits for what the job comes to; a job that failed for good says why."""
    from bullmq import Job

    for _ in range(int(WAIT_SECONDS / POLL_SECONDS)):
        job = await Job.fromId(queue, job_id)
        if job is not None and job.finishedOn:
            if job.failedReason:
                raise RuntimeError(f"Job {job_id} of {queue.name} failed: {job.failedReason}")
            return job.returnvalue
        await asyncio.sleep(POLL_SECONDS)
    raise TimeoutError(f"Job {job_id} of {queue.name} is not done after {WAIT_SECONDS} s: does a worker run?")


async def ask(queue_name: str, data: dict) -> dict:
    from bullmq import Queue

    queue = Queue(queue_name, {"connection": os.environ["REDIS_URL"], "prefix": PREFIX})
    try:
        job = await queue.add(queue_name, data, job_options(data))
        return await answer_of(queue, job.id)
    finally:
        await queue.close()


async def main(mailing_id: str, addresses: list[str]) -> None:
    rewritten = await ask("template-rewrite", rewrite_job())
    print(rewritten["source"])
    decided = await ask("recipient-filter", filter_job(mailing_id, addresses))
    for each in decided["decisions"]:
        print(each["email"], each["decision"], each.get("reason") or each["manageSubscriptionsUrl"])


if __name__ == "__main__":
    if len(sys.argv) < 3 or "REDIS_URL" not in os.environ:
        sys.exit("Cannot start the producer: it needs REDIS_URL, the id of a mailing and at least one address")
    asyncio.run(main(sys.argv[1], sys.argv[2:]))
