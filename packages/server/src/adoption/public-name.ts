import ipaddr from 'ipaddr.js';

/**
 * Ends of names that the public internet does not resolve: RFC 6761, 6762, 7686, 8375 and 9476, what ICANN reserved for
 * private use, and what office networks use all the same.
 */
const privateEnds =
  /(^|\.)(alt|arpa|corp|home|internal|intranet|invalid|lan|local|localdomain|localhost|onion|private|test)$/;

/** Whether a host, as `URL.hostname` spells it, is a name that anybody may look up: never an address in numbers. */
export const isPublicName = (host: string): boolean => {
  const name = host.replace(/\.$/, '');
  return name.includes('.') && !name.startsWith('[') && !ipaddr.isValid(name) && !privateEnds.test(name);
};
