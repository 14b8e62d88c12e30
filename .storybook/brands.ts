/** Custom properties that an agency would set in its own style sheet. */
export interface Brand {
  readonly ar: string;
  readonly en: string;
  readonly tokens: Readonly<Record<string, string>>;
}

/** Text pairs have a contrast of 7:1 or more in both schemes, and marks 3:1. The page of tokens shows it. */
export const brands = {
  shura: { ar: 'شورى', en: 'Shura', tokens: {} },
  maroon: {
    ar: 'جهة خمرية',
    en: 'Agency in maroon',
    tokens: {
      '--shura-accent': 'light-dark(#7a1733, #f2a9ba)',
      '--shura-on-accent': 'light-dark(#ffffff, #2b0611)',
      '--shura-surface': 'light-dark(#fffdfb, #1b1517)',
      '--shura-text': 'light-dark(#2a1f22, #f3ebed)',
      '--shura-muted': 'light-dark(#5c474d, #c9b8bc)',
      '--shura-border': 'light-dark(#e4d9d6, #43343a)',
      '--shura-danger': 'light-dark(#8f1d00, #ffa68c)',
      '--shura-radius': '4px',
    },
  },
  blue: {
    ar: 'جهة زرقاء',
    en: 'Agency in blue',
    tokens: {
      '--shura-accent': 'light-dark(#0b4a8f, #8fc2ff)',
      '--shura-on-accent': 'light-dark(#ffffff, #04203f)',
      '--shura-surface': 'light-dark(#ffffff, #101826)',
      '--shura-text': 'light-dark(#16202e, #e8eef7)',
      '--shura-muted': 'light-dark(#43505f, #adbace)',
      '--shura-border': 'light-dark(#d3dce6, #2c3a4f)',
      '--shura-focus': 'light-dark(#00666b, #5ad4cf)',
      '--shura-radius': '22px',
    },
  },
} satisfies Record<string, Brand>;
