import { brotliCompressSync, constants } from 'node:zlib';

const { BROTLI_MODE_TEXT: text, BROTLI_MODE_FONT: font } = constants;

/** Ways to write distances ([RFC 7932, 4](https://www.rfc-editor.org/rfc/rfc7932#section-4)) and to cut the input into blocks. */
const ways = [0, 1, 2, 3].flatMap((postfix) => [
  { mode: text, postfix, direct: 0, block: 0 },
  { mode: text, postfix, direct: 0, block: 16 },
  { mode: text, postfix, direct: 15 << postfix, block: 0 },
  { mode: font, postfix, direct: 15 << postfix, block: 0 },
]);

/** As small as brotli goes, by the best of its {@link ways}; done once, when the file is built. */
export function compress(code: string): Uint8Array {
  const bytes = Buffer.from(code);
  const written = ways.map(({ mode, postfix, direct, block }) =>
    brotliCompressSync(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_MODE]: mode,
        [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        [constants.BROTLI_PARAM_NPOSTFIX]: postfix,
        [constants.BROTLI_PARAM_NDIRECT]: direct,
        [constants.BROTLI_PARAM_LGBLOCK]: block,
      },
    }),
  );
  return written.reduce((best, way) => (way.length < best.length ? way : best));
}
