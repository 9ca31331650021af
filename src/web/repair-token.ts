// Links are broken on their way through mail; this undoes what mail programs and gateways are known to do to them.

const MAX_BROKEN_CHARS = 2_000; // far more than a token takes, even when every character was encoded twice
const MAX_DECODINGS = 3; // a gateway that wraps the link of a gateway encodes once more each time

/**
 * Gives the token that a broken one most likely was. Whether it was, the signature tells: nothing is accepted for
 * having been repaired. The characters of a token never need encoding, so whatever else stands in it was put there on
 * the way:
 *
 * - percent-encoding, once or more: `%2D`, `%252D`
 * - quoted-printable (RFC 2045 section 6.7) that nobody decoded: `=2D`, and `=` at the end of a wrapped line
 * - white space of a wrapped line, and characters of no width
 * - what follows the link in the text: `.`, `,`, `)`, `>`, `&gt;`, or a tracker's parameters behind `&amp;`
 *
 * @example repairToken("AbC=\r\ndEf=2DgH&gt;.") === "AbCdEf-gH"
 */
export function repairToken(broken: string): string {
  if (broken.length > MAX_BROKEN_CHARS) return "";
  return decodePercent(broken)
    .replace(/=\s+/g, "")
    .replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff]+/g, "")
    .replace(/=([2-7][0-9A-F])/gi, (_, hex: string) => asCharacter(hex))
    .replace(/=/g, "")
    .replace(/^[^A-Za-z0-9_-]+/, "")
    .replace(/[^A-Za-z0-9_-][\s\S]*/, "");
}

function decodePercent(text: string): string {
  let decoded = text;
  for (let times = 0; times < MAX_DECODINGS && decoded.includes("%"); times += 1) {
    // One character at a time, since the rest must survive a stray `%`.
    decoded = decoded.replace(/%([0-7][0-9A-F])/gi, (_, hex: string) => asCharacter(hex));
  }
  return decoded;
}

function asCharacter(hex: string): string {
  return String.fromCharCode(Number.parseInt(hex, 16));
}
