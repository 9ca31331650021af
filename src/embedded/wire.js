// Several PostgreSQL sessions over the one backend of a PGlite: whose turn it is, and who gets what comes out.
// It speaks the wire protocol, so the ordinary `pg` is the client: pools, types, errors, COPY and LISTEN are the same
// code as on a database server.
import { listenTo, unlistenTo } from "./listening.js";
import { FROM_BACKEND, frame, HEADER_BYTES, IDLE, messagesIn, query, textsIn } from "./messages.js";
import { Session } from "./session.js";
import { literal } from "./sql.js";

/**
 * @typedef {import("./session.js").Batch} Batch
 * @typedef {import("./backend.js").Backend} Backend
 * @typedef {{kind: "batch", session: Session, batch: Batch}
 *   | {kind: "leave", session: Session}
 *   | {kind: "own", session: null, bytes: Buffer, done: () => void}} Job
 *
 * What the server must know of an output. A message's place is where it starts and ends.
 * @typedef {{start: number, end: number}} Place
 * @typedef {object} Survey
 * @property {boolean} isIdle The backend has answered all and stands outside any transaction.
 * @property {[name: string, value: string][]} settings
 * @property {Place[]} notifications
 * @property {Place[]} copyIns
 */

/** Settings a session keeps to itself. The backend reports each change of them, a ROLLBACK's too. */
const SESSION_SETTINGS = [
  "search_path",
  "TimeZone",
  "DateStyle",
  "IntervalStyle",
  "client_encoding",
  "standard_conforming_strings",
  "default_transaction_read_only",
];
/** A transaction stops everybody, so one whose client has gone quiet must end; ours take milliseconds. */
const MAX_QUIET_MS = 60_000;
const SHUTDOWN = /** @type {const} */ ([
  "57P01",
  "the database is being closed by the process that has it open",
]);
const QUIET = /** @type {const} */ (["25P03", "the transaction was open too long without a statement"]);

/** Serves many clients from one backend. */
export class Wire {
  #backend;
  #maxQuietMs;
  /** @type {Set<Session>} */
  #sessions = new Set();
  /** @type {Job[]} */
  #queue = [];
  /** In a transaction, or between the parts of an extended query: nobody else may use the backend. @type {Session | null} */
  #owner = null;
  /** What the backend's settings are now. @type {Map<string, string>} */
  #settings = new Map();
  /** @type {ReadonlyMap<string, string>} */
  #defaults;
  #mustListenAgain = false;
  #isPumping = false;
  #isDraining = false;
  /** @type {NodeJS.Timeout | undefined} */
  #quietTimer;
  /** @type {() => void} */
  #onDrained = () => {};
  #batchCount = 0;

  /**
   * @param {Backend} backend
   * @param {{maxQuietMs?: number}} [options] How long a transaction may stay open without a statement.
   */
  constructor(backend, { maxQuietMs = MAX_QUIET_MS } = {}) {
    this.#backend = backend;
    this.#maxQuietMs = maxQuietMs;
    this.#noteSettings(surveyOf(backend.greeting), null);
    this.#defaults = new Map(this.#settings);
  }

  /** Batches run so far, for telling a busy database from one at rest. */
  get batchCount() {
    return this.#batchCount;
  }

  /** Serves one client's connection. */
  attach(/** @type {import("node:net").Socket} */ socket) {
    const session = new Session(socket, {
      greeting: () => this.#backend.greeting,
      submit: (from, batch) => this.#submit(from, batch),
      leave: (from) => this.#enqueue({ kind: "leave", session: from }),
    });
    this.#sessions.add(session);
    if (this.#isDraining) session.fail(...SHUTDOWN);
  }

  /** Runs SQL of the server's own in turn with the clients' work. */
  run(/** @type {string} */ sql) {
    return new Promise((/** @type {(value: void) => void} */ done) => {
      this.#enqueue({ kind: "own", session: null, bytes: query(sql), done });
    });
  }

  /**
   * Ends all sessions: each as soon as what it has sent is answered and no transaction of its own is open.
   *
   * @param {number} graceMs After which an open transaction is rolled back.
   */
  async drain(graceMs) {
    this.#isDraining = true;
    const timer = setTimeout(() => this.#evictOwner(SHUTDOWN), graceMs);
    await new Promise((/** @type {(value: void) => void} */ done) => {
      this.#onDrained = done;
      this.#dismissIdle();
      void this.#pump();
    });
    clearTimeout(timer);
  }

  #submit(/** @type {Session} */ session, /** @type {Batch} */ batch) {
    if (this.#isDraining && session !== this.#owner) session.fail(...SHUTDOWN);
    else this.#enqueue({ kind: "batch", session, batch });
  }

  #enqueue(/** @type {Job} */ job) {
    this.#queue.push(job);
    void this.#pump();
  }

  async #pump() {
    if (this.#isPumping) return;
    this.#isPumping = true;
    for (let job = this.#next(); job !== undefined; job = this.#next()) await this.#runJob(job);
    this.#isPumping = false;
    if (this.#isDraining && this.#owner === null) this.#onDrained();
  }

  /** First come, first served, but for an owner. */
  #next() {
    const owner = this.#owner;
    const index = owner === null ? 0 : this.#queue.findIndex((job) => job.session === owner);
    return index < 0 ? undefined : this.#queue.splice(index, 1)[0];
  }

  async #runJob(/** @type {Job} */ job) {
    switch (job.kind) {
      case "batch":
        await this.#runBatch(job.session, job.batch);
        break;
      case "leave":
        await this.#dismiss(job.session);
        break;
      case "own":
        await this.#runUnseen(job.bytes);
        job.done();
        break;
      default: {
        /** @type {never} */
        const unknown = job;
        throw new Error(`Reached a kind of job that cannot be: ${unknown}`);
      }
    }
    if (this.#owner === null && this.#mustListenAgain) await this.#listenAgain();
    if (this.#isDraining) this.#dismissIdle();
  }

  async #runBatch(/** @type {Session} */ session, /** @type {Batch} */ batch) {
    if (this.#owner === null && !(await this.#switchTo(session))) {
      session.fail("22023", "the search_path in the connection's options is not valid");
      return;
    }
    this.#batchCount += 1;
    if (batch.mayEndListening) this.#mustListenAgain = true;
    const output = await this.#backend.run(batch.bytes);
    const survey = surveyOf(output);
    this.#noteSettings(survey, session);
    this.#ownBy(survey.isIdle ? null : session);
    this.#deliver(output, survey, session, batch.isCopyIn);
  }

  #ownBy(/** @type {Session | null} */ session) {
    this.#owner = session;
    clearTimeout(this.#quietTimer);
    if (session !== null) this.#quietTimer = setTimeout(() => this.#evictOwner(QUIET), this.#maxQuietMs);
  }

  /** Gives the backend the settings of a session; false when it refuses them. */
  async #switchTo(/** @type {Session} */ session) {
    const wanted = SESSION_SETTINGS.map((name) => ({
      name,
      value: session.settings.get(name) ?? this.#defaults.get(name) ?? "",
    }));
    const isSet = (/** @type {{name: string, value: string}} */ { name, value }) =>
      this.#settings.get(name) === value;
    const changed = wanted.filter((setting) => !isSet(setting));
    if (changed.length === 0) return true;
    const calls = changed.map(({ name, value }) => `set_config('${name}', ${literal(value)}, false)`);
    await this.#runUnseen(query(`SELECT ${calls.join(", ")}`));
    return changed.every(isSet);
  }

  async #dismiss(/** @type {Session} */ session) {
    this.#sessions.delete(session);
    if (this.#owner === session) {
      // The Sync comes first: after an error within an extended query the backend skips all until it sees one.
      await this.#runUnseen(Buffer.concat([frame("S"), query("ROLLBACK")]));
      this.#ownBy(null);
    }
    const heard = this.#heardChannels();
    const unheard = [...session.channels].filter((channel) => !heard.has(channel));
    if (unheard.length > 0) await this.#runUnseen(query(unlistenTo(unheard)));
  }

  /** One session's UNLISTEN has deafened the backend for all. */
  async #listenAgain() {
    this.#mustListenAgain = false;
    const heard = this.#heardChannels();
    if (heard.size > 0) await this.#runUnseen(query(listenTo(heard)));
  }

  #heardChannels() {
    return new Set([...this.#sessions].flatMap((session) => [...session.channels]));
  }

  async #runUnseen(/** @type {Buffer} */ bytes) {
    const output = await this.#backend.run(bytes);
    const survey = surveyOf(output);
    this.#noteSettings(survey, null);
    for (const { start, end } of survey.notifications) this.#notify(output.subarray(start, end));
  }

  #noteSettings(/** @type {Survey} */ { settings }, /** @type {Session | null} */ session) {
    for (const [name, value] of settings) {
      session?.settings.set(name, value);
      this.#settings.set(name, value);
    }
  }

  /**
   * Sends the output to its session, and what NOTIFY put into it to whoever listens.
   *
   * @param {Buffer} output
   * @param {Survey} survey
   * @param {Session} session
   * @param {boolean} isCopyIn
   */
  #deliver(output, survey, session, isCopyIn) {
    const ownEnds = isCopyIn ? survey.copyIns : [];
    const cuts = [...survey.notifications, ...ownEnds].sort((a, b) => a.start - b.start);
    let sent = 0;
    for (const { start, end } of cuts) {
      session.send(output.subarray(sent, start));
      sent = end;
    }
    session.send(output.subarray(sent));
    for (const { start, end } of survey.notifications) this.#notify(output.subarray(start, end));
  }

  #notify(/** @type {Buffer} */ notification) {
    const [channel = ""] = textsIn(notification, HEADER_BYTES + 4, notification.length);
    for (const session of this.#sessions) if (session.channels.has(channel)) session.send(notification);
  }

  #dismissIdle() {
    const busy = new Set(this.#queue.map((job) => job.session));
    for (const session of this.#sessions) {
      if (session !== this.#owner && !busy.has(session)) session.fail(...SHUTDOWN);
    }
  }

  #evictOwner(/** @type {readonly [code: string, message: string]} */ reason) {
    this.#owner?.fail(...reason);
  }
}

/** Looks through the backend's output once, which may hold many thousand rows. */
function surveyOf(/** @type {Buffer} */ output) {
  /** @type {Survey} */
  const survey = { isIdle: false, settings: [], notifications: [], copyIns: [] };
  for (const place of messagesIn(output)) {
    if (place.type === FROM_BACKEND.notification) {
      survey.notifications.push(place);
      continue;
    }
    survey.isIdle = place.type === FROM_BACKEND.ready && output[place.start + HEADER_BYTES] === IDLE;
    if (place.type === FROM_BACKEND.copyIn) survey.copyIns.push(place);
    if (place.type === FROM_BACKEND.parameterStatus) {
      const [name = "", value = ""] = textsIn(output, place.start + HEADER_BYTES, place.end);
      if (SESSION_SETTINGS.includes(name)) survey.settings.push([name, value]);
    }
  }
  return survey;
}
