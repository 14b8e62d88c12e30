import { brotliCompressSync, constants } from 'node:zlib';

/** Distance encodings of brotli ([RFC 7932, 4](https://www.rfc-editor.org/rfc/rfc7932#section-4)). */
const ways = [0, 1, 2, 3].flatMap((postfix) =>
  [0, 3, 8, 10, 15].map((direct) => ({ postfix, direct: direct << postfix })),
);

/** The smallest brotli result over all distance encodings ({@link ways}); done once, at build time. */
export function compress(code: string): Uint8Array {
  const bytes = Buffer.from(code);
  const written = ways.map(({ postfix, direct }) =>
    brotliCompressSync(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        [constants.BROTLI_PARAM_NPOSTFIX]: postfix,
        [constants.BROTLI_PARAM_NDIRECT]: direct,
      },
    }),
  );
  return written.reduce((best, way) => (way.length < best.length ? way : best));
}
