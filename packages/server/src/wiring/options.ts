import type { Drawing } from '@shura/widgets/static';
import type { Registry } from 'prom-client';
import type { SafeFetch } from '../adoption/index.ts';
import type { Keys } from '../auth/keys.ts';
import type { SingleSignOn } from '../auth/oidc.ts';
import type { Mail } from '../delivery/mailer.ts';
import type { FailedRequest } from '../http/answer-error.ts';
import type { WidgetFolders } from '../http/widget-releases.ts';
import type { Rates } from '../model/rates.ts';
import type { SecurityEvent } from '../model/security-event.ts';
import type { Store } from '../model/store.ts';
import type { FrontLink } from '../pages/front-page.ts';
import type { KeepFile } from '../services/deletion.ts';

/** What a host decides of the server it mounts. */
export interface ShuraOptions {
  readonly store: Store;
  readonly keys: Keys;
  /** Every card that the public reads, and what it is called: `drawing` of `@shura/widgets/static`. */
  readonly drawing: Drawing;
  /** Guards what is not public; at least 16 characters. */
  readonly adminToken: string;
  /** Opens `/metrics` and nothing else; the admin token does too. */
  readonly metricsToken?: string | undefined;
  /** Where the figures of `/metrics` are registered, and who tells them; a registry of their own by default. */
  readonly metrics?: Registry | undefined;
  /**
   * The address people know this server by, such as `https://shura.example.om`, or `https://www.example.om/shura` where it is
   * mounted. Without it a request for another host than `localhost`, `127.0.0.1` and `[::1]` is refused wherever our own
   * address matters: for trying things out. A host that mounts Shura at https sends `Strict-Transport-Security` itself.
   */
  readonly publicUrl?: string | undefined;
  /** Where weaknesses are reported, as a `mailto:`, `tel:` or `https:` address; `/.well-known/security.txt` says it. */
  readonly securityContact?: string | undefined;
  /** Addresses and CIDR blocks whose `X-Forwarded-For` is believed; none by default. */
  readonly trustedProxies?: readonly string[] | undefined;
  /** Accepts votes from pages on this machine, of any port; for trying things out. */
  readonly allowLoopbackOrigins?: boolean | undefined;
  readonly rates?: Partial<Rates> | undefined;
  /** Live streams at once, of all pages together; 15,000 by default, a tenth of them (100 at least) of one network. Past them pages ask for results again and again. */
  readonly liveStreams?: number | undefined;
  /** Sends mails to authors who left an address; needs {@link publicUrl}. */
  readonly sendMail?: ((mail: Mail) => Promise<void>) | undefined;
  /** The browser builds of the widgets, to serve under `/w/`. */
  readonly widgets?: WidgetFolders | undefined;
  /** The folder of the desk's browser build, to serve at `/desk`; ends with a slash. */
  readonly desk?: URL | undefined;
  /**
   * Pages of the host that the page at the top leads to. `false`: there is no such page, and the host has one of its own. Hono
   * takes `/shura` and `/shura/` for two addresses: the page is at the one that the host mounts Shura at.
   */
  readonly front?: false | readonly FrontLink[] | undefined;
  /** The OpenID Connect provider that knows the staff. */
  readonly sso?: SingleSignOn | undefined;
  /** Whether staff may sign in with a password; where nobody could sign in otherwise they may all the same. */
  readonly passwords?: boolean | undefined;
  /** Whether a password alone is not enough; by default where {@link publicUrl} is https. */
  readonly secondFactor?: boolean | undefined;
  /** How posts that staff adopt are asked for where they are; by default as `createSafeFetch` allows. */
  readonly fetchPosts?: SafeFetch | undefined;
  /** Where what a deleted agency had is kept; without it no agency can be deleted. */
  readonly keepFile?: KeepFile | undefined;
  /** UTC milliseconds; decides every deadline. */
  readonly clock?: (() => number) | undefined;
  readonly random?: ((bytes: number) => Buffer) | undefined;
  /** Told, in words, of a setting that should be put right. */
  readonly warn?: ((message: string) => void) | undefined;
  /** Told of refused sign-ins, at most once per account and ten minutes, and of changed roles. */
  readonly onSecurityEvent?: ((event: SecurityEvent) => void) | undefined;
  /** Told of what went wrong, and of the request where there was one; never of anything a citizen sent. */
  readonly onError?: ((error: unknown, request?: FailedRequest) => void) | undefined;
}
