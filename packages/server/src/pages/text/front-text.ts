/** Sentences of the server's start page. */
export const arabicFrontSentences = {
  frontTitle: 'شورى',
  frontMeans:
    'على هذا الخادم استشارات عامة: تسأل الجهة الناس، فيجيبون ويقترحون، وترد عليهم علنًا، وتقول ما الذي تحقق ومتى.',
  frontAgencies: 'الجهات',
  frontMore: 'لأصحاب المواقع وموظفي الجهات',
  frontDesk: 'مكتب الموظفين',
  frontApi: 'وثائق الواجهة البرمجية، بالإنجليزية',
};

export const englishFrontSentences: Readonly<Record<keyof typeof arabicFrontSentences, string>> = {
  frontTitle: 'Shura',
  frontMeans:
    'This server holds public consultations. An agency asks people; they answer and suggest; it replies in public, and says what was done and when.',
  frontAgencies: 'Agencies',
  frontMore: 'For owners of sites and staff of agencies',
  frontDesk: 'The staff desk',
  frontApi: 'API docs',
};
