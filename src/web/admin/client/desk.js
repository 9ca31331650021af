// @ts-nocheck: with the browser's types in the project, server code could use its globals unnoticed.
// What the admin's pages gain by script; each of them works without it.

// Times are told in the reader's zone from the next page on; the first page of all is the one to sign in.
const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
const year = 60 * 60 * 24 * 365;
// biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet
document.cookie = `mailconsent-zone=${timeZone}; Path=/; Max-Age=${year}; SameSite=Lax`;

// A part of a page that changes by itself is fetched anew while somebody looks at it.
for (const part of document.querySelectorAll("[data-refresh-seconds]")) refreshLater(part);

async function follow(part) {
  const fresh = await load(part.dataset.follow, part.id).catch(() => null);
  if (fresh !== null) return part.replaceWith(fresh);
  for (const busy of part.querySelectorAll("[aria-busy]")) busy.removeAttribute("aria-busy");
}

async function load(address, id) {
  const answer = await fetch(address, { headers: { Accept: "text/html" } });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  return page.getElementById(id);
}

function refreshLater(part) {
  setTimeout(() => refresh(part), Number(part.dataset.refreshSeconds) * 1000);
}

async function refresh(part) {
  if (document.hidden) return refreshLater(part);
  try {
    const fresh = await load(location.href, part.id);
    if (fresh === null) return;
    part.replaceWith(fresh);
    if (fresh.dataset.refreshSeconds !== undefined) refreshLater(fresh);
  } catch {
    refreshLater(part);
  }
}

// A part that takes a while comes after the page; its link is left for where it does not come.
await Promise.all(Array.from(document.querySelectorAll("[data-follow]"), follow));
