import type { Drawing } from '@shura/widgets/static';
import type { Registry } from 'prom-client';
import type { SafeFetch } from '../adoption/index.ts';
import type { Keys } from '../auth/keys.ts';
import type { SingleSignOn } from '../auth/oidc.ts';
import type { Mail } from '../delivery/mailer.ts';
import type { FailedRequest } from '../http/answer-error.ts';
import type { WidgetFolders } from '../http/widget-releases.ts';
import type { Rates } from '../model/rate-limits.ts';
import type { SecurityEvent } from '../model/security-event.ts';
import type { Store } from '../model/store.ts';
import type { FrontLink } from '../pages/front-page.ts';
import type { KeepFile } from '../services/deletion.ts';

/** Options of a host that mounts Shura. */
export interface ShuraOptions {
  readonly store: Store;
  readonly keys: Keys;
  /** Cards and words for the public: `drawing` of `@shura/widgets/static`. */
  readonly drawing: Drawing;
  /** Protects the operator's API. At least 16 characters. */
  readonly adminToken: string;
  /** Grants access to `/metrics` only. The admin token does too. */
  readonly metricsToken?: string | undefined;
  /** Registry of the metrics. By default a new one. */
  readonly metrics?: Registry | undefined;
  /**
   * The public address, such as `https://shura.example.om`, or `https://www.example.om/shura` if mounted there. Without
   * `publicUrl` (for development), a request that needs our address is accepted only for `localhost`, `127.0.0.1` and
   * `[::1]`. A host that mounts Shura at https sends `Strict-Transport-Security` itself.
   */
  readonly publicUrl?: string | undefined;
  /**
   * Contact for security reports, a `mailto:`, `tel:` or `https:` address. Published in `/.well-known/security.txt`.
   */
  readonly securityContact?: string | undefined;
  /** Addresses and CIDR blocks whose `X-Forwarded-For` is trusted. None by default. */
  readonly trustedProxies?: readonly string[] | undefined;
  /** Accepts votes from pages on this machine, on any port. For development. */
  readonly allowLoopbackOrigins?: boolean | undefined;
  readonly rates?: Partial<Rates> | undefined;
  /**
   * Maximum live streams of all pages. 15,000 by default, and a tenth of it (at least 100) per network. Over the limit,
   * pages poll for results.
   */
  readonly liveStreams?: number | undefined;
  /** Sends mails to authors who left an address. Needs {@link publicUrl}. */
  readonly sendMail?: ((mail: Mail) => Promise<void>) | undefined;
  /** Browser builds of the widgets, served under `/w/`. */
  readonly widgets?: WidgetFolders | undefined;
  /** Folder of the desk's browser build, served at `/desk`. Ends with a slash. */
  readonly desk?: URL | undefined;
  /**
   * Pages of the host that the front page links to. `false`: no front page, because the host has one. Hono treats
   * `/shura` and `/shura/` as two addresses: the front page has only the address at which Shura is mounted.
   */
  readonly front?: false | readonly FrontLink[] | undefined;
  /** The OpenID Connect provider of the staff. */
  readonly sso?: SingleSignOn | undefined;
  /** Whether staff may sign in with a password. Always allowed while no administrator has another way to sign in. */
  readonly passwords?: boolean | undefined;
  /** Whether a password needs a second factor. By default if {@link publicUrl} is https. */
  readonly secondFactor?: boolean | undefined;
  /** Fetches posts that staff adopt. By default `createSafeFetch`. */
  readonly fetchPosts?: SafeFetch | undefined;
  /** Saves exports of deleted agencies. Without it no agency can be deleted. */
  readonly keepFile?: KeepFile | undefined;
  /** UTC milliseconds. Decides every deadline. */
  readonly clock?: (() => number) | undefined;
  readonly random?: ((bytes: number) => Buffer) | undefined;
  /** Called with a message about a setting to correct. */
  readonly warn?: ((message: string) => void) | undefined;
  /** Called for refused sign-ins (at most once per account and ten minutes) and changed roles. */
  readonly onSecurityEvent?: ((event: SecurityEvent) => void) | undefined;
  /** Called for errors, with the request if there was one. Never receives what a citizen sent. */
  readonly onError?: ((error: unknown, request?: FailedRequest) => void) | undefined;
}
