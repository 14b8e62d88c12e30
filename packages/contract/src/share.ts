import * as v from 'valibot';
import { languages, postPlatforms } from './lists.ts';

/** Texts and images for an agency's posts about a poll or a consultation. The server sends nothing to a platform. */
export const shareKitSchema = v.object({
  /** The page that the posts link to. */
  link: v.string(),
  /** The link as a QR code, SVG. */
  qr: v.string(),
  /** 1200 × 630 pixels, PNG, with its alternative text. */
  images: v.array(v.object({ language: v.picklist(languages), url: v.string(), alt: v.string() })),
  posts: v.array(
    v.object({
      platform: v.picklist(postPlatforms),
      language: v.picklist(languages),
      text: v.string(),
      /** Length as the platform counts it, and its maximum. */
      length: v.number(),
      most: v.number(),
    }),
  ),
});
export type ShareKit = v.InferOutput<typeof shareKitSchema>;
