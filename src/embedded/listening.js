// Who listens to what. The one backend hears every channel that any session listens to.
import { identifier, statementsIn } from "./sql.js";

const LISTEN = /^(listen|unlisten)\s+("(?:[^"]|"")+"|\*|[^\s"]+)/i;
const DISCARD_ALL = /^discard\s+all\b/i;
const MENTIONS_LISTENING = /listen|discard/i;
const ENDS_LISTENING = /\b(?:unlisten|discard)\b/i;

/** Says whether a statement may stop the backend from listening, for its own session and so for all. */
export function mayEndListening(/** @type {string} */ sql) {
  return ENDS_LISTENING.test(sql);
}

/**
 * Brings a session's channels up to date with the statements it sent. One that fails or is rolled back counts too: then
 * the session hears what others listen to, and no harm.
 *
 * @param {Set<string>} channels
 * @param {string} sql
 */
export function followListening(channels, sql) {
  if (!MENTIONS_LISTENING.test(sql)) return;
  for (const statement of statementsIn(sql)) {
    const [, verb = "", word = ""] = LISTEN.exec(statement) ?? [];
    if (word === "*" || DISCARD_ALL.test(statement)) channels.clear();
    else if (verb.toLowerCase() === "listen") channels.add(channelOf(word));
    else if (word !== "") channels.delete(channelOf(word));
  }
}

/** Writes the statements that make the backend hear these channels. */
export function listenTo(/** @type {Iterable<string>} */ channels) {
  return [...channels].map((channel) => `LISTEN ${identifier(channel)}`).join(";");
}

/** Writes the statements that make the backend deaf to these channels. */
export function unlistenTo(/** @type {Iterable<string>} */ channels) {
  return [...channels].map((channel) => `UNLISTEN ${identifier(channel)}`).join(";");
}

/** PostgreSQL folds the ASCII letters of an unquoted name. */
function channelOf(/** @type {string} */ word) {
  return word.startsWith('"')
    ? word.slice(1, -1).replaceAll('""', '"')
    : word.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
