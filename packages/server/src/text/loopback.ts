/** Whether a name or address, without port and brackets, is loopback (RFC 5735 §3, RFC 4291 §2.5.3). */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);
