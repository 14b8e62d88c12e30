/** Size of the picture of a page, in CSS pixels. Open Graph readers crop to its ratio, 1.91 to 1. */
export const pictureSize = { width: 1200, height: 630 } as const;
