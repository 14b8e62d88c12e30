import * as v from 'valibot';
import { languages, postPlatforms } from './lists.ts';

/** What an agency copies into a post about a question or a consultation; nothing is sent to any platform from here. */
export const shareKitSchema = v.object({
  /** The page that the posts lead to. */
  link: v.string(),
  /** The same as a QR code, SVG. */
  qr: v.string(),
  /** 1200 × 630 pixels, PNG, with what it shows in words. */
  images: v.array(v.object({ language: v.picklist(languages), url: v.string(), alt: v.string() })),
  posts: v.array(
    v.object({
      platform: v.picklist(postPlatforms),
      language: v.picklist(languages),
      text: v.string(),
      /** As the platform counts it, and the most that it takes. */
      length: v.number(),
      most: v.number(),
    }),
  ),
});
export type ShareKit = v.InferOutput<typeof shareKitSchema>;
