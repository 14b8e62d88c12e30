import { qrCode } from '@shura/widgets/text';
import { html } from 'lit';

/** A QR code, always dark on light, as cameras need. */
export function renderQrCode(text: string, label: string) {
  const { size, path } = qrCode(text);
  return html`
    <svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label=${label} shape-rendering="crispEdges">
      <rect width=${size} height=${size} fill="#fff" />
      <path d=${path} fill="#000" />
    </svg>
  `;
}
