// As much of a browser as it takes to sign in at an identity provider: cookies, redirects, and its one form.

/** A browser nobody has signed in with. */
export interface ProviderBrowser {
  /** Signs in as somebody, or gives up where `as` is `null`; gives the address that leads away from the provider. */
  signIn(address: string, as: string | null): Promise<URL>;
}

const MAX_REDIRECTS = 10;

/** Opens a browser for one provider. */
export function openBrowser(issuer: string): ProviderBrowser {
  const cookies = new Map<string, string>();
  const ask = async (address: URL, body: URLSearchParams | null): Promise<Response> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const init: RequestInit = { redirect: "manual", headers: { cookie } };
    const answer = await fetch(address, body === null ? init : { ...init, method: "POST", body });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    return answer;
  };
  return {
    signIn: async (start, as) => {
      let address = new URL(start);
      for (let redirects = 0; redirects < MAX_REDIRECTS; redirects += 1) {
        const isForm = address.pathname.startsWith("/interaction/");
        const target = isForm && as === null ? new URL(`${address.href}/abort`) : address;
        const form = new URLSearchParams({ prompt: "login", login: as ?? "", password: "x" });
        const answer = await ask(target, isForm && as !== null ? form : null);
        const location = answer.headers.get("location");
        if (location === null) throw new Error(`${target.pathname} leads nowhere: ${await answer.text()}`);
        address = new URL(location, target);
        if (address.origin !== issuer) return address;
      }
      throw new Error("the provider leads in circles");
    },
  };
}
