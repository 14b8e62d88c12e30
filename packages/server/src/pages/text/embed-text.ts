/** Sentences of the configurator; part of the catalogue in page-text.ts. */
export const arabicEmbedSentences = {
  embedTitle: 'التضمين في موقعكم',
  embedMeans: 'يُختار ما يظهر وكيف يظهر، ثم تُنسخ الأسطر إلى صفحة الموقع. كلها من هذا الخادم، ولا يُطلب شيء من غيره.',
  embedWhat: 'ما الذي يظهر',
  embedOf: 'مما هو مفتوح الآن',
  embedOfOther: 'ما يُكتب عنوانه أدناه',
  embedTopics: 'الاستشارات العامة',
  embedAddress: 'أو عنوان صفحته على هذا الخادم',
  embedAddressName: 'عنوان الصفحة',
  embedAddressHint: 'صفحة استطلاع أو استشارة أو جهة أو مقترح، مثل {example}',
  embedUnknown: 'لا توجد على هذا الخادم صفحة عامة بهذا العنوان',
  embedPart: 'أيّ جزء منه',
  embedPoll: 'الاستطلاع ونتائجه',
  embedConsultation: 'الاستشارة كاملة',
  embedSuggestionBox: 'صندوق المقترحات وحده',
  embedSuggestions: 'قائمة المقترحات وحدها',
  embedResponseFeed: 'ما فعلته الجهة بآراء الناس',
  embedPledge: 'وفاء الجهة بتعهدها',
  embedTrack: 'متابعة ما صار إليه المقترح',
  embedTrail: 'مسار المقترح حتى التنفيذ',

  embedMake: 'تحديث الأسطر',
  embedRenewed: 'حُدّثت الأسطر والمعاينة',

  embedPaste: 'ما يُلصق',
  embedCopy: 'نسخ',
  embedCopied: 'نُسخ',
  embedUncopied: 'لم يسمح المتصفح بالنسخ؛ يمكن تحديد النص ونسخه',
  embedHtmlHint: 'حيث يُراد أن يظهر. الرابط في داخله لمن لا تعمل عنده النصوص البرمجية، فلا يُحذف.',
  embedIframeHint:
    'للمواقع التي لا تقبل نصوصًا برمجية من خوادم أخرى. السطر الأخير يضبط ارتفاع الإطار، وبدونه يبقى كما كُتب.',
  embedWordpressHint: 'بعد تثبيت إضافة شورى وكتابة عنوان هذا الخادم في إعداداتها. وهي التي تجلب الملف وتكتب الرابط.',
  embedReactHint: 'من الإصدار 19. يُكتب الملف مرة، ويوضع المكوّن حيث يُراد.',
  embedServerHint: 'تصل أول حالة مع الصفحة نفسها قبل النص البرمجي. وإن لم يُجب خادمنا ظهر الرابط.',
  embedLiferayHint: 'امتداد من نوع العنصر المخصص، من الإصدار 7.4. لم نشغّله بأنفسنا.',
  embedSharepointHint:
    'يُضاف {host} في إعدادات الموقع تحت أمان حقول HTML، ثم يُلصق السطر في جزء الويب «تضمين». لم نشغّله بأنفسنا.',
  embedLinkHint: 'صفحة على هذا الخادم تعمل دون نصوص برمجية، لوسائل التواصل والرسائل.',
  embedCode: 'رمز الاستجابة السريعة لعنوان الصفحة',
  embedFrameworkHint: 'تُكتب الملفات الآتية في مشروعكم.',

  embedPolicyTitle: 'ما تسمح به سياسة أمان المحتوى',
  embedPolicyHint: 'تُضاف هذه القيم إلى ترويسة الموقع إن كانت له سياسة. لا تلزم قيم سواها، ولا nonce.',
  embedPolicyNone: 'لا يلزم شيء.',
  embedOrigin: 'تسجيل الموقع',
  embedOriginMeans:
    'تُقبل الأصوات والمقترحات من المواقع التي سجّلتها الجهة. يُسجّل أصل الموقع، مثل {example}، في إعدادات الجهة على هذا الخادم. وكذلك الإطار الذي تُؤخذ فيه الأصوات.',
  embedPreview: 'معاينة',
  embedSample: 'لا يصل ما يُرسل من المعاينة إلى أحد، والنتيجة بعد الإرسال أرقام للعرض.',
  embedOpen: 'فتح المعاينة في صفحة وحدها',
} as const;

export const englishEmbedSentences: Readonly<Record<keyof typeof arabicEmbedSentences, string>> = {
  embedTitle: 'Embed it in your site',
  embedMeans:
    'Choose what to show and how, then copy the lines into a page of your site. All of it comes from this server, and nothing from any other.',
  embedWhat: 'What to show',
  embedOf: 'From what is open now',
  embedOfOther: 'What is written below',
  embedTopics: 'Consultations',
  embedAddress: 'Or the address of its page on this server',
  embedAddressName: 'Address of the page',
  embedAddressHint: 'The page of a poll, a consultation, an agency or a suggestion, such as {example}',
  embedUnknown: 'This server has no public page at that address',
  embedPart: 'Which part of it',
  embedPoll: 'The poll and its results',
  embedConsultation: 'The whole consultation',
  embedSuggestionBox: 'Only the suggestion box',
  embedSuggestions: 'Only the list of suggestions',
  embedResponseFeed: 'What the agency did with people’s views',
  embedPledge: 'How the agency keeps its pledge',
  embedTrack: 'What became of the suggestion',
  embedTrail: 'From suggestion to deed',

  embedMake: 'Update the lines',
  embedRenewed: 'Lines and preview are up to date',

  embedPaste: 'What to paste',
  embedCopy: 'Copy',
  embedCopied: 'Copied',
  embedUncopied: 'The browser did not allow it; select the text and copy it',
  embedHtmlHint: 'Where it should stand. The link inside is for people without scripts: leave it in.',
  embedIframeHint:
    'For sites that take no script from other servers. The last line fits the height of the frame; without it, it stays as written.',
  embedWordpressHint:
    'Once the Shura plugin is installed and knows the address of this server. It brings the file and writes the link.',
  embedReactHint: 'From React 19 on. Write the file once, and put the component where it should stand.',
  embedServerHint:
    'The first state comes with the page itself, before any script. When our server does not answer, the link is shown.',
  embedLiferayHint: 'A client extension of the kind custom element, from 7.4 on. Not run by us.',
  embedSharepointHint:
    'Add {host} in the site settings under HTML Field Security, then paste the line into the Embed web part. Not run by us.',
  embedLinkHint: 'A page on this server that works without scripts, for social media and messages.',
  embedCode: 'QR code of the address of the page',
  embedFrameworkHint: 'Write these files in your project.',

  embedPolicyTitle: 'What your Content-Security-Policy has to allow',
  embedPolicyHint: 'Add these to the header of the site, if it has a policy. Nothing else is needed, and no nonce.',
  embedPolicyNone: 'Nothing.',
  embedOrigin: 'Registering the site',
  embedOriginMeans:
    'Votes and suggestions are taken from sites that the agency has registered. It registers the site’s origin, such as {example}, in its settings at the desk. The same holds for what votes in a frame.',
  embedPreview: 'Preview',
  embedSample: 'Nothing sent from the preview is kept, and the results after it are sample figures.',
  embedOpen: 'Open the preview by itself',
};
