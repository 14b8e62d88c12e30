export type { Posts, RowCode, RowProblem } from './check-entries.ts';
export type { ColumnMapping } from './formats/table.ts';
export type { Columns } from './formats/table-columns.ts';
export type { FoundPost } from './found-post.ts';
export { type AddressRefusal, type PostAddress, postAddress } from './post-address.ts';
export { readAside } from './read-aside.ts';
export { type FileRefusal, type Read, readPosts, type SaidOfFile, sizeAllowed } from './read-file.ts';
export { createSafeFetch, type Fetched, type FetchFailure, type SafeFetch } from './safe-fetch.ts';
export {
  type Failed,
  type Found,
  hashtagOf,
  maxFound,
  oneAtATime,
  type SocialSource,
} from './social-source.ts';
export { type BlueskyOptions, createBlueskySource } from './sources/bluesky.ts';
export { createMastodonSource, type MastodonOptions } from './sources/mastodon.ts';
export { createXSource, type XOptions } from './sources/x.ts';
