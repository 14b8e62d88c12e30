import ipaddr from 'ipaddr.js';

/**
 * Name suffixes that the public internet does not resolve: RFC 6761, 6762, 7686, 8375 and 9476, the suffix ICANN
 * reserved for private use, and those that office networks use.
 */
const privateEnds =
  /(^|\.)(alt|arpa|corp|home|internal|intranet|invalid|lan|local|localdomain|localhost|onion|private|test)$/;

/** Whether a host, as `URL.hostname` spells it, is a public name. Numeric addresses are not. */
export const isPublicName = (host: string): boolean => {
  const name = host.replace(/\.$/, '');
  return name.includes('.') && !name.startsWith('[') && !ipaddr.isValid(name) && !privateEnds.test(name);
};
