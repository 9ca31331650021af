// What a sender puts on the recipient's pages of their own: name, logo, colour, lines at the foot.

/** A sender's look, as the settings have it. */
export interface Brand {
  /** Stands at the head of every page, and is read out for the logo. */
  readonly senderName: string | null;
  readonly logo: BrandLogo | null;
  /** Six hexadecimal digits after `#`; shades of it are chosen that can be read. */
  readonly colour: string | null;
  /** Lines at the foot: who the sender is, and where. */
  readonly footerLines: readonly string[];
  /** HTTPS address of the sender's own privacy notice. */
  readonly privacyUrl: string | null;
}

/** A picture that is served from our own address, since a page asks nothing of third parties. */
export interface BrandLogo {
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** A sender who has set nothing. */
export const PLAIN_BRAND: Brand = {
  senderName: null,
  logo: null,
  colour: null,
  footerLines: [],
  privacyUrl: null,
};
