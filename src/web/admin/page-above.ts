// Which page a form was on: what only takes forms cannot be opened again.
import { ADMIN_ROUTES, type AdminRoute } from "./routes.ts";

/** Gives the path itself where it can be opened, or is none of ours; else the nearest page above it. */
export function pageAbove(path: string): string {
  const takesForms = PATTERNS.some(({ method, pattern }) => method === "POST" && pattern.test(path));
  if (!takesForms) return path;
  const parts = path.split("/");
  for (let length = parts.length; length > 2; length -= 1) {
    const above = parts.slice(0, length).join("/");
    if (PATTERNS.some(({ method, pattern }) => method === "GET" && pattern.test(above))) return above;
  }
  return "/admin";
}

const PATTERNS = ADMIN_ROUTES.map(({ method, path }) => ({ method, pattern: patternOf(path) }));

/** Reads a route's path as the router does: a part that begins with a colon is any, or what stands in braces. */
function patternOf(path: AdminRoute["path"]): RegExp {
  const parts = path.split("/").map((part) => {
    const [, inBraces = "[^/]+"] = /^:\w+(?:\{(.+)\})?$/.exec(part) ?? [];
    return part.startsWith(":") ? inBraces : part;
  });
  return new RegExp(`^${parts.join("/")}$`);
}
