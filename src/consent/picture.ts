// A picture that a setting holds, as the text of a data address: PNG, JPEG, GIF or WebP, told by how the bytes begin.
import { err, ok, type Result } from "../base/result.ts";

/** A picture served from our own address, since a page asks nothing of third parties. */
export interface Picture {
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

const MAX_PICTURE_BYTES = 64 * 1_024; // a logo; every page waits for it
// SVG is left out: opened by itself it is a document that may run script.
const TYPES: readonly { readonly contentType: string; readonly isBegunBy: (text: string) => boolean }[] = [
  { contentType: "image/png", isBegunBy: (text) => text.startsWith("\x89PNG\r\n\x1a\n") },
  { contentType: "image/jpeg", isBegunBy: (text) => text.startsWith("\xff\xd8\xff") },
  { contentType: "image/gif", isBegunBy: (text) => /^GIF8[79]a/.test(text) },
  { contentType: "image/webp", isBegunBy: (text) => /^RIFF[\s\S]{4}WEBP/.test(text) },
];
const MUST_BE = `must be a PNG, JPEG, GIF or WebP picture of at most ${MAX_PICTURE_BYTES / 1_024} KB`;

/** Reads a picture from the text of a data address; the empty text is none. What the bytes are is told by themselves. */
export function parsePicture(text: string): Result<Picture | null, string> {
  if (text.trim() === "") return ok(null);
  const [, base64] = /^data:image\/[a-z+.-]+;base64,([\w+/]+={0,2})$/.exec(text.trim()) ?? [];
  return base64 === undefined
    ? err(`${MUST_BE}, given as a data: address or a file`)
    : readPicture(Buffer.from(base64, "base64"));
}

/** Reads a picture from the bytes of a file. */
export function readPicture(bytes: Uint8Array): Result<Picture, string> {
  const beginning = Buffer.from(bytes.subarray(0, 16)).toString("latin1");
  const contentType = TYPES.find(({ isBegunBy }) => isBegunBy(beginning))?.contentType;
  return contentType === undefined || bytes.length > MAX_PICTURE_BYTES
    ? err(MUST_BE)
    : ok({ contentType, bytes });
}

/** Writes a picture as a data address. */
export function formatPicture(picture: Picture | null): string {
  if (picture === null) return "";
  return `data:${picture.contentType};base64,${Buffer.from(picture.bytes).toString("base64")}`;
}
