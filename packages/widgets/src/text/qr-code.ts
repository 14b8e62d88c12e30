import { encode } from 'uqr';

/** A QR code (ISO/IEC 18004) with its border: modules a side, and the path of the dark ones, each run of a row one bar. */
export function qrCode(text: string): { readonly size: number; readonly path: string } {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const bars = data.flatMap((row, y) =>
    [...row.map(Number).join('').matchAll(/1+/g)].map(
      ({ 0: { length }, index }) => `M${index} ${y}h${length}v1h-${length}z`,
    ),
  );
  return { size, path: bars.join('') };
}
