import type { NextConfig } from 'next';

// Pages of this repository's root are no part of this application.
export default { turbopack: { root: import.meta.dirname } } satisfies NextConfig;
