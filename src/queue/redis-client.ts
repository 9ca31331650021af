// The connection to Redis: one server, a Cluster, or servers that sentinels watch; with TLS and a user where the address says.
import { setTimeout as sleep } from "node:timers/promises";
import { Cluster, Redis } from "ioredis";
import { type RedisLocation, splitAddresses } from "./redis-location.ts";

const DEFAULT_PORT = 6379;
const DEFAULT_SENTINEL_PORT = 26379;
const LAST_RETRY_MS = 5_000;
const LOOK_EVERY_MS = 20;
/** A client is made again, or is about to be. */
const BETWEEN: ReadonlySet<string> = new Set(["connecting", "close", "reconnecting"]);

/** A client that is not connected yet. */
export interface RedisClient {
  readonly client: Redis | Cluster;
  /** Ends it and all that were made of it: what waits for an answer fails, at the latest with the next try to connect again. */
  letGo(): void;
  /** Waits until neither it nor any made of it is between two connections. */
  settle(): Promise<void>;
}

/** Gives a client; where the connection is lost it is made again. */
export function redisClient(location: RedisLocation, connectTimeoutMs: number): RedisClient {
  let isLetGo = false;
  const retryStrategy: RetryStrategy = (times) => (isLetGo ? null : Math.min(times * 200, LAST_RETRY_MS));
  const client = clientOf(location, { connectTimeoutMs, retryStrategy });
  // BullMQ makes a connection again that has waited too long for a job (6.7), also while its worker is closing.
  const all = withCopies(client, (copy) => {
    if (isLetGo) copy.disconnect();
  });
  return {
    client,
    settle: async () => {
      while ([...all].some(({ status }) => BETWEEN.has(status))) await sleep(LOOK_EVERY_MS);
    },
    letGo: () => {
      isLetGo = true;
      // ioredis never ends one that is told to disconnect while it waits to connect again (6.0): its next try does.
      if (client.status !== "reconnecting") client.disconnect();
    },
  };
}

/** Gives a client and those that BullMQ copies from it, each from when it begins to connect until it has ended. */
function withCopies(
  client: Redis | Cluster,
  onConnect: (copy: Redis | Cluster) => void,
): ReadonlySet<Pick<Redis | Cluster, "status">> {
  const all = new Set<Redis | Cluster>([client]);
  const { duplicate } = client;
  Object.assign(client, {
    duplicate: (...args: unknown[]) => {
      const copy: Redis | Cluster = Reflect.apply(duplicate, client, args);
      all.add(copy);
      copy.on("connecting", () => all.add(copy));
      copy.on("connect", () => onConnect(copy));
      copy.on("end", () => all.delete(copy));
      return copy;
    },
  });
  return all;
}

/** How long to wait before a connection is made again, in milliseconds; `null`: never. */
type RetryStrategy = (times: number) => number | null;

interface ClientOptions {
  readonly connectTimeoutMs: number;
  readonly retryStrategy: RetryStrategy;
}

function clientOf(
  location: RedisLocation,
  { connectTimeoutMs, retryStrategy }: ClientOptions,
): Redis | Cluster {
  const urls = splitAddresses(location.url).map((each) => new URL(each));
  const options = optionsOf(urls[0], location, connectTimeoutMs);
  const nodesAt = (port: number) =>
    urls.map((url) => ({ host: url.hostname, port: url.port === "" ? port : Number(url.port) }));
  if (location.mode === "cluster") {
    return new Cluster(nodesAt(DEFAULT_PORT), {
      lazyConnect: true,
      redisOptions: options,
      clusterRetryStrategy: retryStrategy,
      // Certificates are for names, and nodes tell each other's addresses: as they are told they are dialled.
      dnsLookup: (address, done) => done(null, address),
    });
  }
  const [node] = nodesAt(DEFAULT_PORT);
  const place =
    location.mode === "sentinel"
      ? {
          sentinels: nodesAt(DEFAULT_SENTINEL_PORT),
          name: location.master,
          sentinelRetryStrategy: retryStrategy,
          ...(options.tls === undefined ? {} : { sentinelTLS: options.tls, enableTLSForSentinelMode: true }),
        }
      : { ...node };
  return new Redis({ ...options, ...place, lazyConnect: true, retryStrategy });
}

function optionsOf(url: URL | undefined, { ca }: RedisLocation, connectTimeout: number) {
  const { username = "", password = "", pathname = "", protocol } = url ?? {};
  const database = /^\/(\d+)$/.exec(pathname)?.[1];
  return {
    // BullMQ's blocking calls must wait as long as it takes: null is what it asks for.
    maxRetriesPerRequest: null,
    connectTimeout,
    ...(username === "" ? {} : { username: decodeURIComponent(username) }),
    ...(password === "" ? {} : { password: decodeURIComponent(password) }),
    ...(database === undefined ? {} : { db: Number(database) }),
    ...(protocol === "rediss:" ? { tls: ca === null ? {} : { ca } } : {}),
  };
}
