/**
 * Suggestions that nobody wrote, to search among: sentences put together from templates over the words of public services,
 * in standard Arabic, Gulf Arabic and English, with a seeded generator. They share subjects, places and reasons with the
 * labelled pairs, as real ones would, and are whole sentences; but people repeat themselves less evenly, wander and misspell
 * more, so what is found among them says more of speed than of how people write.
 */
export function* suggestions(count: number, seed = 1): Generator<string> {
  const random = generator(seed);
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  const subject = ({ subjects, things, sites, fields }: Vocabulary): string => {
    const kind = random();
    if (kind < 0.35) return pick(subjects);
    return kind < 0.7 ? `${pick(things)} ${pick(sites)}` : pick(fields);
  };
  for (let made = 0; made < count; made++) {
    const share = random();
    const { asks, where, why, vocabulary } = share < 0.45 ? standard : share < 0.7 ? gulf : english;
    const parts = [pick(asks).replace('…', pick(vocabulary.matters)).replace('…', subject(vocabulary))];
    if (random() < 0.7) parts.push(pick(where).replace('…', pick(vocabulary.names)));
    if (random() < 0.5) parts.push(pick(why));
    // «بـ» and «لـ» are written onto the word that follows.
    yield parts
      .join(' ')
      .replace('ـ ', '')
      .replace(/(?<= )لال/u, 'لل');
  }
}

interface Vocabulary {
  readonly subjects: readonly string[];
  /** What may be wanted at any of the sites. */
  readonly things: readonly string[];
  readonly sites: readonly string[];
  readonly fields: readonly string[];
  /** What may be asked about any of them. */
  readonly matters: readonly string[];
  readonly names: readonly string[];
}

/** Mulberry32: numbers in [0, 1) that are the same on every run. */
const generator = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const list = (lines: string): readonly string[] => lines.trim().split(/\s*[|\n]\s*/u);

const arabic: Vocabulary = {
  subjects: list(`
  مواقف للسيارات | مظلات لمواقف السيارات | مواقف للشاحنات | إنارة الشارع | أعمدة الإنارة | رصف الطريق الترابي | ترميم الرصيف
  مطبات لتخفيف السرعة | إشارة ضوئية عند التقاطع | جسر للمشاة | خط جديد للحافلات | مظلة عند محطة الباص | حافلات مكيفة
  تذاكر الحافلات | سيارات الأجرة | مسار للدراجات | ممشى للعائلات | ألعاب الأطفال | مقاعد في الحديقة | أشجار ظل | تشجير الشارع
  دورات مياه عامة | برادات ماء للشرب | حاويات القمامة | فرز النفايات | جمع المخلفات الكبيرة | نظافة الشاطئ | رش البعوض
  شبكة المياه | ضغط الماء | تسرب الأنابيب | شبكة الصرف الصحي | مياه الفلج | السد القديم | عبارات تصريف الأمطار | تنبيهات الأمطار
  فاتورة الكهرباء | فاتورة الماء | رسوم البلدية | رسوم تجديد الرخصة | رخصة البناء | تصريح المحل | رخصة المشروع المنزلي | معاملة الأراضي
  موعد المستشفى | عيادة الأسنان | عيادة العيون | طبيب الأطفال | سيارة الإسعاف | صيدلية مناوبة | تطعيم الأطفال | عيادة نفسية
  الفصول الدراسية | الحافلات المدرسية | المقصف المدرسي | معلمو الرياضيات | مختبر العلوم | ملعب المدرسة | روضة حكومية | دروس البرمجة
  المكتبة العامة | النادي الرياضي | ملعب كرة القدم | المسبح العام | صالة للنساء | مركز الشباب | المسرح | مهرجان الشتاء | معرض الكتاب
  القلعة الأثرية | المتحف | البيوت القديمة | لوحات إرشادية للسياح | استراحة على الطريق | مخيم صيفي | سوق السمك | سوق الخضار
  الباعة المتجولين | عربات الطعام | الأسر المنتجة | تطبيق البلدية | موقع الوزارة | الدفع الإلكتروني | شبكة الإنترنت | أبراج الاتصالات
  خدمة العملاء | لوحات أسماء الشوارع | توصيل الطرود | أراض سكنية | قروض الإسكان | إيجار الشقق | الكلاب الضالة | الإبل السائبة
  عيادة بيطرية | دعم المزارعين | آبار الري | مسجد الحي | مصلى للنساء | المقبرة | منحدرات للكراسي المتحركة | لغة الإشارة | مصعد
  وظائف الخريجين | التدريب الصيفي | الدوام المرن | سكن العمال | محطات شحن السيارات الكهربائية | جودة الهواء | ضجيج الحفلات | كاميرات السرعة
`),
  things: list(`
    مقاعد ومظلات | دورات مياه | إنارة كافية | لوحات إرشادية | كاميرات مراقبة | حارس ليلي | شبكة إنترنت مجانية | برادة ماء | حاويات للنفايات | ممر للكراسي المتحركة
    مصلى صغير | ألعاب للصغار | مواقف إضافية | أشجار ونخيل | سور آمن | موظف استقبال | مقصف صحي | نظافة يومية | صندوق للشكاوى | شاشة بالمواعيد | طاقة شمسية
    خزائن للأمتعة | مكيفات جديدة | غرفة للأمهات | نقطة إسعاف | باب ثان | جهاز صراف | مكتبة صغيرة
  `),
  sites: list(`
    في الحديقة | في المدرسة | في المستشفى | في السوق | على الشاطئ | في محطة الحافلات | في المطار | في الجامع | في المكتبة | في القلعة | عند الوادي | في الملعب
    في الجامعة | في مبنى البلدية | في المقبرة | في المنطقة الصناعية | في المتحف | في المحكمة | في الميناء | في النادي | في مكتب البريد | في روضة الأطفال
    في مركز تدريب السواقة | في قاعة الأفراح | عند السد | في العيادة البيطرية | في سكن الطلبة | في محطة الوقود
  `),
  matters: list(`
    ميزانية … | إحصاءات … | أبحاث … | التطوع في … | جائزة سنوية لأفضل فكرة عن … | مجلس استشاري لـ … | تجارب الدول في … | تقييم أثر … | عقود … | مناقصة …
    أسماء المسؤولين عن … | خطة خمسية لـ … | شكاوى … | الرقابة على … | ضمان جودة … | معرض عن … | ندوة عن … | وعي الناس بـ … | تدريب القائمين على …
    موردي … | شعار موحد لـ … | قانون ينظم … | مواصفات … | لجنة من الأهالي تتابع … | استطلاع آراء الناس عن … | عمر … | خرائط … | أرشيف … | تبرعات لـ …
    منح بحثية عن … | الإعلان عن … | مخزون قطع غيار … | الجدول الزمني لـ … | مراجعة حسابات … | ابتكارات في … | شراكة مع الجامعات في … | تصوير …
    أسماء الشركات المنفذة لـ … | مسابقة طلابية عن … | دليل مطبوع عن …
`),
  fields: list(`
    البناء | المحلات التجارية | الزراعة | الصيد | تعليم القيادة | الزواج | الأراضي | السفر | البعثات | التوظيف | التأمين الصحي | الأندية | الاستيراد | المركبات
    توصيل المياه | توصيل الكهرباء | البريد | السياحة | الضيافة | النقل البحري | الطيران | تربية النحل | الحرف اليدوية | الألعاب الإلكترونية | السينما | التصوير
    المختبرات | الصيدليات | التعليم الخاص | رياض الأطفال | المتقاعدين | الطاقة المتجددة | التعدين | المحميات | المساجد | الأوقاف | الزكاة | الجمعيات الخيرية
  `),
  names: list(`
    الحيل | الخوض | المعبيلة | الموالح | العامرات | بوشر | مطرح | صحار | بركاء | الرستاق | نخل | شناص | لوى | صحم | السويق | المصنعة | نزوى | بهلاء
    سمائل | إزكي | أدم | منح | بدبد | صور | إبراء | بدية | المضيبي | جعلان | عبري | ينقل | البريمي | محضة | خصب | دبا | بخا | صلالة | مرباط | طاقة | ثمريت
    هيما | الدقم | محوت | مصيرة | قريات | وادي بني خالد | الوادي الكبير | فنجاء | الغبرة | القرم | الخوير | العذيبة | سداب | الأنصب | الحمراء
  `),
};

const standard = {
  vocabulary: arabic,
  asks: list(`
    نقترح توفير … | نرجو الاهتمام بـ … | نأمل تطوير … | نطالب بتحسين … | يحتاج الأهالي إلى … | ينبغي متابعة موضوع … بجدية
    إعادة النظر في … | زيادة العناية بـ … | تسريع العمل على … | وضع خطة واضحة لـ … | إشراك السكان في قرار … | صيانة … بانتظام
    نشر معلومات عن … | تخصيص ميزانية سنوية لـ … | تكليف فريق يتولى … | توزيع … بعدالة بين الأحياء | مراجعة أوضاع … كل عام
  `),
  where: list(`
    في ولاية … | في … | قرب مدرسة … | عند مدخل … | على طريق … | في حي … القديم | بين … والمدينة | خلف جامع … | في قرى … | في وسط …
    مقابل مستشفى … | في المنطقة الصناعية في … | على شاطئ … | في مخطط … الجديد | جنوب …
  `),
  why: list(`
    لأن الانتظار طال | حفاظًا على سلامة الأطفال | لأن كبار السن يتعبون | تخفيفًا على الأسر | خصوصًا في الصيف | في أيام الإجازات | بعد صلاة المغرب
    قبل بدء العام الدراسي | كما في الدول المجاورة | لأن عدد السكان تضاعف | بالتعاون مع القطاع الخاص | بمشاركة المتطوعين | لأن الوضع الحالي غير مقبول
    تشجيعًا للسياحة | دعمًا للشباب الباحثين عن عمل | لذوي الإعاقة | للنساء والفتيات | قبل موسم الأمطار | بسبب الازدحام الصباحي | لأن الشكاوى كثرت
    حتى لا تتكرر الحوادث | حرصًا على البيئة | تقليلًا للتكاليف | في عطلة نهاية الأسبوع | لطلبة الجامعات
  `),
};

const gulf = {
  vocabulary: arabic,
  asks: list(`
    ليش ما حد مهتم بـ … | نبا … أحسن | يا ريت تشوفون … | متى بتخلصون … | تعبنا من موضوع … | سووا شي حق … | الله يعينكم على … بس نبا حل
    … يباله شغل | لازم تنتبهون حق … | خلوا … أسهل على الناس | حاطين … في مكان غلط | محد يرد علينا عن …
  `),
  where: list(
    'في حارة … | صوب … | عند دوار … | ورا مدرسة … | في سيح … | على خط … | هنيه في … | جدام مسجد … | بين … والوادي',
  ),
  why: list(`
    وايد تأخر | عشان العيال | والشواب يتعبون | والحر ما ينطاق | واجد زحمة | من سنين ونحن نتريا | وكل يوم نفس السالفة | والله يعطيكم العافية
    خاصة يوم الجمعة | بعد المغرب | وفلوسنا راحت | مثل البلدان الثانية | قبل لا يصير حادث | حق الحريم | يوم تطيح الأمطار | والشباب قاعدين بلا شغل
  `),
};

const englishWords: Vocabulary = {
  subjects: list(`
  parking spaces | shaded car parks | street lighting | the unpaved road | pavement repairs | speed bumps | the traffic lights at the junction
  a footbridge | a new bus line | shelters at bus stops | bus tickets | taxis | cycle lanes | a walking track | playground equipment | park benches
  shade trees | public toilets | drinking fountains | rubbish bins | waste sorting | bulky waste collection | beach cleaning | mosquito spraying
  water supply | water pressure | leaking pipes | sewers | the old falaj | storm drains | rain alerts | the electricity bill | municipal fees
  the licence renewal fee | building permits | shop licences | home business licences | land transactions | hospital appointments | the dental clinic
  the eye clinic | children's doctors | ambulances | the night pharmacy | vaccination | counselling | classrooms | school buses | the school canteen
  mathematics teachers | the science lab | a state kindergarten | coding lessons | the public library | the sports club | football pitches
  the swimming pool | a women's gym | the youth centre | the theatre | the winter festival | the book fair | the old fort | the museum | mud houses
  tourist signs | rest areas | a summer camp | the fish market | the vegetable market | street vendors | food trucks | home producers
  the municipality's app | the ministry's website | card payment | internet coverage | mobile masts | customer service | street name signs
  parcel delivery | housing plots | home loans | apartment rents | stray dogs | roaming camels | a veterinary clinic | support for farmers
  irrigation wells | the mosque | a prayer room for women | the cemetery | wheelchair ramps | sign language | lifts | jobs for graduates
  summer training | flexible hours | workers' housing | charging points for electric cars | air quality | party noise | speed cameras
`),
  things: list(`
    shaded seats | toilets | enough light | direction signs | security cameras | a night guard | free wifi | cold drinking water | litter bins | a wheelchair path
    a small prayer room | games for little ones | extra parking | trees and palms | a safe fence | a receptionist | a healthy canteen | daily cleaning
    a complaints box | a screen with times | solar power | lockers | new air conditioners | a room for mothers | a first-aid point | a second gate
    a cash machine | a small library
  `),
  sites: list(`
    in the park | at the school | at the hospital | in the market | on the beach | at the bus station | at the airport | at the mosque | in the library | at the fort
    by the wadi | at the stadium | at the university | in the town hall | at the cemetery | in the industrial area | in the museum | at the court | in the port
    at the club | at the post office | at the nursery | at the driving school | in the wedding hall | by the dam | at the animal clinic
    in student housing | at the petrol station
  `),
  matters: list(`
    the budget for … | statistics of … | research on … | volunteering for … | a yearly prize for ideas about … | an advisory board for …
    what other countries do about … | the effects of … | contracts for … | the tender for … | the names of those in charge of … | a five-year plan for …
    complaints about … | oversight of … | quality standards for … | an exhibition about … | a seminar on … | public awareness of … | training those who run …
    suppliers of … | one brand for … | a law on … | specifications of … | a residents' committee for … | an opinion survey on … | the age of … | maps of …
    an archive of … | donations for … | research grants for … | advertising of … | spare parts for … | the time plan of … | an audit of … | inventions for …
    university partnerships for … | photographs of … | the firms behind … | a student competition about … | a printed guide to …
`),
  fields: list(`
    construction | shops | farming | fishing | driving lessons | marriage | land | travel | scholarships | recruitment | health insurance | sports clubs | imports
    vehicles | water connections | electricity connections | post | tourism | hospitality | shipping | aviation | beekeeping | handicrafts | video games | cinema
    photography | laboratories | pharmacies | private schools | nurseries | pensions | renewable energy | mining | nature reserves | mosques | endowments | charity
  `),
  names: list(`
    Al Hail | Al Khoud | Mabela | Mawaleh | Amerat | Bausher | Muttrah | Sohar | Barka | Rustaq | Shinas | Saham | Suwaiq | Nizwa | Bahla | Samail | Izki
    Bidbid | Sur | Ibra | Bidiyah | Jaalan | Ibri | Yanqul | Buraimi | Mahdah | Khasab | Dibba | Salalah | Mirbat | Taqah | Thumrait | Haima | Duqm
    Masirah | Quriyat | Ghubra | Qurum | Al Khuwair | Azaiba | Fanja | Al Hamra
  `),
};

const english = {
  vocabulary: englishWords,
  asks: list(`
    Please look after … | We need better … | The council should plan … | Nobody takes care of … | Spend more on … | Ask residents about … | Think again about …
    Publish what is done about … | Someone must be in charge of … | Improve … | Put … where people can reach them | Share … fairly among districts
    Review … every year | There has been talk of … for years | Use local companies for …
  `),
  where: list(`
    in … | near … school | on the road to … | at the entrance of … | in the villages around … | behind the hospital of … | in old … | between … and the port
    on … beach | in the new plots of … | in the industrial area of …
  `),
  why: list(`
    because we have waited too long | so that children are safe | as elderly people struggle | especially in summer | during the holidays | after sunset
    before the school year begins | as neighbouring countries do | because the population doubled | together with private companies | with volunteers
    to encourage tourism | for young jobseekers | for disabled people | for women and girls | before the rainy season | because of the morning traffic
    as complaints keep coming | to prevent accidents | to protect nature | to save money | at weekends | for university students
  `),
};
