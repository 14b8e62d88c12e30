/**
 * How people speak of what they ask public bodies for: a topic a line that begins with `#`, and below it phrasings of the
 * wish and of the trouble behind it, in standard Arabic, the Arabic of the Gulf, and English. Written without sight of the
 * labelled pairs that the search is measured on; keep it so.
 */
export const catalogue = `
# potholes-repair
نرجو ردم الحفر المنتشرة في الشارع العام
نطالب بإعادة سفلتة الطريق المتهالك
إصلاح التشققات والهبوط في الأسفلت
متى تتم صيانة المطبات الناتجة عن الأمطار؟
أطلب فرقة سريعة لترميم الشوارع المتضررة
انفجر إطار سيارتي بسبب حفرة عميقة ليلا
أدفع كل شهر لورشة الميكانيكي بسبب سوء الطريق
انكسر نظام التعليق بعد اصطدامي بفجوة مفاجئة
دراجة ابني سقطت في حفرة وجرح رأسه
السائقون ينحرفون فجأة لتفادي الحفر فيصطدمون
الشارع كله حفر وماحد يسويه
تكسرت سيارتي من كثر النقر في الدرب
نبا البلدية تدفن الحفر قدام بيوتنا
كل يوم مبنشر عشان هالشارع التعبان
صار لنا سنتين نشتكي من القار المكسر
سووا ترقيع وطار مع أول مطر
رنق السيارة تعوّج من حفرة الدوار
please fill the potholes on our street
my tyre burst in a deep hole
resurface the crumbling asphalt near the market
suspension repairs cost me half my salary
the patch washed away after one rain
we need a hotline to report road damage
drivers swerve into oncoming lanes to dodge craters
# pave-dirt-village-road
نطالب برصف الطريق الترابي المؤدي إلى القرية
نرجو تعبيد المدخل الوحيد لقريتنا الجبلية
قريتنا بلا طريق مسفلت منذ عقود
نناشدكم إدراج طريقنا ضمن خطة الرصف
توصيل الأسفلت إلى التجمعات السكنية النائية
الغبار يخنق أطفالنا كلما مرت سيارة
توفيت أمي قبل وصول الإسعاف بسبب وعورة المسلك
لا يصل إلينا إلا سيارات الدفع الرباعي
المعلمات يرفضن العمل عندنا لصعوبة الوصول
يقطع المزارعون ساعتين لنقل محصولهم فوق الحصى
نريد درب قار يوصل بلادنا
الدرب كله حصى وسيارات الصالون ما تدخل
تعبنا من الغبار داخل البيوت
حرمتي ولدت في الطريق من الهزهزة
من أيام جدي يواعدونا بالتبليط
نبغا رصف داخلي لحارتنا الجديدة
الأهالي هجروا القرية عشان الدرب وعر
our village has no paved road
tar the gravel track to the hamlet
the ambulance could not climb the dirt path
dust from the track gives children asthma
families are leaving because access is so rough
ten kilometres of asphalt would change our lives
only four-wheel drives can reach grandma's house
# mountain-road-guardrails
نرجو تركيب حواجز حديدية على المنحدر الجبلي
نطالب بمصدات أمان عند المنعطفات الخطرة
تأمين عقبة الجبل بمسارات هروب للمركبات
وضع جدران واقية من تساقط الصخور
شبكات تمنع انهيار الحجارة على الطريق
هوت حافلة من الحافة ومات ركابها
فقدت المكابح في النزول وكدت أسقط
سقطت صخرة كبيرة على سيارة جارنا
أخاف القيادة فوق الهاوية في الضباب
في كل صيف نشيع ضحايا هذه العقبة
العقبة ما فيها ولا حاجز يردك
طاح ولد عمي بسيارته في الهوة
نبا حديد على جوانب الطلعة
الحصى يطيح من الجبل يوم المطر
النزلة تخوف والبريك يحترق فيها
لفة خطيرة وراحت فيها أرواح وايد
سووا مخرج طوارئ للي يتعطل فراملهم
install crash barriers along the cliff road
tourists' car plunged off the mountain bend
rocks keep falling on the pass
we want an escape ramp for brake failure
there is nothing between us and the drop
fog plus no railing equals funerals
netting to hold back loose boulders please
# wadi-crossing-bridge
نطالب بجسر فوق مجرى الوادي
استبدال المعبر الأيرلندي بعبارات مرتفعة
نرجو إنشاء عبارات صندوقية لتصريف السيول
بوابات إنذار عند جريان الأودية
رفع مستوى الشارع حتى لا تغمره المياه
انقطعنا ثلاثة أيام بعد نزول الوادي
جرف السيل سيارة عائلة كاملة أمامنا
لم يصل الطلاب إلى الامتحان بسبب الفيضان
مريض الكلى فاته الغسيل لأن الوادي جارٍ
كلما هطل المطر صارت قريتنا جزيرة معزولة
الوادي يقطعنا عن الولاية كل سيل
نبا كبري بدل هالنزلة في الوادي
شل الوادي سيارة أخوي قدام عيوننا
محبوسين في البيت لين ينشف الشارع
المدرسة تعطلت لأن الباص ما يعبر
الناس تغامر وتقطع الوادي وتغرق
حطوا سلسلة تسكر الدرب وقت السيول
build a bridge across the wadi
we are stranded whenever the flood comes
a car with three kids was swept away
raise the low crossing above flood level
automatic barriers when the water is flowing
my father missed dialysis because of the torrent
culverts too small, road underwater every storm
# widen-single-carriageway-highway
نطالب بازدواجية الطريق بين الولايتين
توسعة الشارع إلى مسارين في كل اتجاه
نرجو إضافة حارة ثالثة للطريق السريع
مضاعفة طريق المحافظة الصحراوي
فصل الاتجاهين بجزيرة وسطية
التجاوز الخاطئ يحصد الأرواح على المسار الواحد
احترقت أسرة كاملة في تصادم وجها لوجه
أقف خلف شاحنة ساعة كاملة دون مجال للعبور
طريق الموت أخذ خمسة من أصدقائي
الزحام في الإجازات يمتد عشرات الكيلومترات
نبا الشارع يستوي خطين
خط واحد رايح جاي والناس تموت
متى تكملوا ازدواجية درب ظفار؟
التريلات تمشي قدامنا وما نقدر نتخطى
في العيد الدرب يوقف مرة وحدة
ضرب فيه واحد متخطي غلط وتوفى
الشارع ضيق ما يكفي هالسيارات كلها
dual carriageway to the interior please
head-on crashes on the two-lane desert road
we lost a whole family to overtaking
add a third lane to the expressway
separate opposing traffic with a median
stuck behind lorries for eighty kilometres
finish the highway expansion you promised us
# remove-unmarked-speed-bumps
نرجو إزالة المطبات العشوائية من الحي
نطالب بطلاء كاسرات السرعة ووضع لوحات تنبيه
توحيد ارتفاع المطبات وفق المواصفات
مطب صناعي مرتفع يضر بأسفل المركبات
تخفيف عدد المهدئات على شارع واحد
طارت سيارتي فوق مطب غير مرئي
زوجتي الحامل تتألم من القفزات المتكررة
سائق الإسعاف يبطئ عشر مرات قبل الوصول
أحد السكان بنى مرتفعا أمام منزله بنفسه
ظهري مصاب وكل مطب عذاب لي
شيلوا الكاسرات الزايدة من حارتنا
ما شفت الكاسر وطارت السيارة فوق
بين كل بيت وبيت كاسر، ملينا
صبغوا الكاسرات عشان نشوفها في الليل
بطن السيارة يحك في الهمب
جارنا حاط همب على كيفه
الهمب عالي وايد ويكسر الصدام
remove the illegal humps on our road
speed bumps invisible after dark
the hump scraped off my exhaust
paint the bumps and warn drivers
eleven humps in four hundred metres
patients in the ambulance scream at every bump
a neighbour poured his own concrete ramp
# road-markings-and-cat-eyes
إعادة تخطيط المسارات بعد أن محيت خطوطها
تركيب عيون القطط العاكسة على الطرق المظلمة
نرجو طلاء ممرات المشاة من جديد
دهان عاكس لحواف الطريق في المناطق الضبابية
نقترح علامات أرضية مضيئة عند المنعطفات
لا أميز حارتي في الليل والمطر
خرجت عن المسار لأن الخط الأبيض اختفى
السيارات تتداخل لغياب خطوط الفصل
لا أحد يعرف أين يقف عند التقاطع
والدي ضعيف البصر ضاع على الطريق المعتم
الخطوط في الشارع ممسوحة ما تنشاف
نبا عواكس على الأرض
في الضباب ما نعرف وين طرف الشارع
من يوم سفلتوه ما خططوه
كل واحد يمشي على كيفه بدون خطوط
دخلت في الخط الثاني وأنا ما أدري
صبغ الأسهم راح من الشمس
repaint the faded lane lines
reflective studs for the dark coastal road
cannot see the edge in khareef fog
the zebra stripes have worn away completely
newly surfaced but never marked
cars drift together because lanes vanished
glow-in-the-dark arrows on sharp curves
# sand-drifts-on-road
إزالة الرمال الزاحفة على الطريق
مصدات أشجار تثبت الكثبان حول الشارع
نرجو معدات دائمة لجرف التراب من الأسفلت
سياج لمنع زحف الرمل نحو القرية
حلول دائمة لتراكم الرمال بعد العواصف
انقلبت مركبة خالي بعد انغراسها في كثيب
اختفى نصف الطريق تحت تل رملي
بقينا عالقين حتى جاءت الجرافة فجرا
الرياح الموسمية تدفن شارعنا كل صيف
وصل الرمل إلى نوافذ بيوتنا ومدرستنا
الرمل ماكل الشارع من كل صوب
نبا شيول يشل الرمل كل يوم
انقلب صاحبي في عرق رمل على القار
الغبار والرملة سكرت الدرب علينا
غرزنا في نص الشارع العام
يوم تهب الكوس يندفن الخط
ازرعوا غاف يصد الرمال
clear the dunes creeping over the highway
hit a ridge of sand and rolled
windbreak trees to hold back the desert
the bulldozer comes only once a month
half the carriageway is buried after storms
sand fences needed between Mahout and the coast
we dug our car out by hand
# utility-trenches-left-open
إلزام شركات الخدمات بإعادة الشارع كما كان
نطالب بردم الخنادق بعد مد الكابلات
تنسيق أعمال الحفر بين الكهرباء والمياه والاتصالات
غرامة على المقاول الذي يترك الحفريات مكشوفة
تحديد موعد نهائي لإنهاء تمديدات الصرف الصحي
رصفوا الشارع ثم كسروه بعد أسبوع
سقط طفل في خندق الألياف البصرية
مدخل منزلي مسدود بأكوام التراب منذ شهور
غادر العمال وبقيت الحفرة دون سياج
محلي خسر زبائنه بسبب أعمال الحفر الطويلة
حفروا قدام البيت وراحوا وخلونا
كل شركة تحفر وتخلي الشارع خربان
نبا المقاول يرجع الانترلوك مكانه
طاحت عجوز في حفرة الفايبر
من ست شهور والشارع مسكر
ما نقدر نطلع السيارة من الكراج
توهم مبلطين ورجعوا يكسرون
contractors must restore the road after digging
open trench with no fence or lamp
they dug up our new street again
coordinate water, power and fibre works
my shop lost customers behind the barriers
the sewer dig has dragged on since spring
an old lady fell in the cable ditch
# missing-direction-signs
نرجو وضع لوحات إرشادية لمداخل القرى
تصحيح أسماء الولايات المكتوبة خطأ على اللوحات
إضافة المسافات والمخارج قبل وقت كاف
لافتات بلغتين للسياح نحو القلاع والعيون
لوحة تدل على المركز الصحي وقسم الطوارئ
تجاوزت المخرج لأن الشجرة تحجب اللوحة
تاه الضيوف ساعتين قبل العثور على القاعة
سائق الإسعاف لم يعرف الطريق إلى حلتنا
الخريطة في الهاتف لا تعمل في الجبل
بهتت الكتابة بفعل الشمس فلا تقرأ
ما شي لوحات تدل على بلادنا
السياح يضيعون ويدقون أبواب بيوتنا
اسم القرية مكتوب غلط في اللوحة
ضيعت الدرب وخلص البترول
نبا بورد يبين مفرق الولاية
اللوحة طايحة من الإعصار وما رجعوها
تلف وتدور وما تعرف وين المخرج
put up signs to the old fort
place names misspelled on the boards
we drove past the exit unwarned
the sign blew down and stayed down
visitors keep knocking to ask the way
palm fronds hide the hospital sign
English and Arabic signs at every junction
# traffic-lights-at-dangerous-junction
نرجو تركيب إشارة ضوئية عند التقاطع الخطر
نطالب بتنظيم مفترق الطرق قرب السوق
إشارات مرور بدل علامة قف عند المدخل
دراسة مرورية للتقاطع كثير الحوادث
نريد شرطيا ينظم السير حتى تركب الإشارة
كل أسبوع نسمع صوت ارتطام أمام بيتنا
صدمتني مركبة مسرعة وأنا أعبر المفرق
ننتظر ربع ساعة لندخل الشارع الرئيسي
ماتت جارتنا وابنتها في ذلك التقاطع
لا أحد يعطي الأولوية لأحد هناك
حطوا سيجنل في مفرق الحارة
الحوادث ما توقف في هالتقاطع
نطلع من المخطط واحنا نتشاهد
نبا إشارة قبل لا يموت أحد ثاني
السيارات تطير وما يخلونا ندخل
خوي انصدم عند المفرق ودخل العناية
من الصبح واقف أبا أقطع الشارع الثاني
install signals at the fatal crossroads
another smash outside our gate last night
turning left here is like Russian roulette
fifteen minutes waiting to join the main road
a mother and daughter died at this intersection
put a policeman until lights arrive
stop sign ignored by everyone at the corner
# traffic-signal-timing
إطالة مدة الضوء الأخضر للشارع الفرعي
إشارات ذكية تستشعر كثافة السيارات
نرجو مزامنة الإشارات المتتالية على الشارع
إضافة عداد تنازلي على إشارة المرور
تحويل الإشارة إلى وميض أصفر بعد منتصف الليل
أقف دقيقتين أمام شارع خال تماما
لا تعبر سوى ثلاث مركبات في كل دورة
تأخرت عن عملي بسبب أربع إشارات حمراء متعاقبة
لا يكفي الوقت لجدتي كي تعبر
تعطل الضوء فعمت الفوضى عند المفترق
الإشارة تفتح وتسكر بسرعة
واقفين عند الأحمر وما شي سيارات
نبا سيجنل ذكي يحس بالزحمة
ثلاث سيارات تمر ويقلب أحمر
كل إشارة توقفني من البيت للدوام
السيجنل خربان من أسبوع
حطوا عداد ثواني عشان نستعد
green light lets only three cars through
synchronise the lights along the avenue
sensors that adapt signals to traffic
waiting on red at an empty crossroads
countdown timers would stop the red-light rush
flashing amber after midnight would be sensible
my grandmother cannot cross before it turns
# roundabout-congestion-flyover
إنشاء جسر علوي بدل الدوار المزدحم
نفق يخفف الاختناق عند المدخل
إلغاء الدوار وتحويله إلى تقاطع منظم
حلول عاجلة للازدحام الصباحي باتجاه العاصمة
نقترح دواما مرنا لتخفيف ذروة السير
أخرج قبل الفجر كي لا أتأخر
أقضي ثلاث ساعات يوميا خلف المقود
علقت سيارة إطفاء في طابور الدوار
يتزاحم الجميع على الدخول ولا أحد يحترم الأسبقية
أعصابي تلفت من الطابور كل صباح
الدوار واقف من ست الصبح
نبا كبري فوق الدوار
ساعة ونص من الخوض لروي
زحمة موت والدوام ما يرحم
كل واحد يدخل راسه في الدوار
توصل البيت تعبان ما تشوف عيالك
سووا نفق وريحونا
replace the roundabout with a flyover
the morning jam starts before sunrise
I waste three hours commuting every day
an underpass would free the city entrance
fire engine trapped in gridlock
flexible office hours to ease the rush
nobody yields and everyone honks
# speed-cameras
نصب رادارات لضبط السرعة على الطريق الساحلي
إظهار حد السرعة قبل كل كاميرا
تقليل الرادارات المخفية خلف الأشجار
رادار متوسط السرعة بين نقطتين
خفض السرعة المسموحة داخل الأحياء
يقود الشباب بجنون أمام بيوتنا ليلا
التقطتني الكاميرا رغم أنني لم أسرع
تتغير السرعة فجأة من مئة إلى ستين
ابن جيراننا قتلته سيارة تجري كالصاروخ
يبطئون عند الجهاز ثم ينطلقون بعده
حطوا رادار عندنا، السيارات تطير
الرادار مخشوش ورا النخلة
صادني الرادار وأنا ماشي عدل
ما نعرف كم السرعة في هالشارع
العيال يسرعون والحارة فيها صغار
من رادار لرادار ويدوس بترول
كثرتوا الرادارات وفضيتوا مخابينا
install speed cameras on the beach road
radar hidden behind a palm tree
cars fly past at two hundred
show the limit before the camera
the limit drops suddenly and we get flashed
average speed checks instead of single traps
a speeding driver killed our neighbour's boy
# traffic-fines-reduction
تخفيض قيمة المخالفات المرورية على المواطنين
إتاحة الاعتراض على المخالفة عبر الإنترنت
تقسيط غرامات السير لذوي الدخل المحدود
خصم عند السداد المبكر للمخالفات
إشعار فوري برسالة عند تسجيل مخالفة
تراكمت علي الغرامات حتى عجزت عن تجديد المركبة
سجلت باسمي مخالفة في مدينة لم أزرها
فوجئت عند التجديد بمبلغ كبير
لم أجد من يسمع تظلمي في المرور
راتبي لا يكفي لدفع ما سجله الرادار
المخالفات أكلت المعاش
نبا عفو عن المخالفات في العيد
مخالفة ما لي وسجلوها علي
ما وصلني مسج وتفاجأت بألف ريال
قسطوها علينا ما نقدر ندفع مرة وحدة
رحت أشتكي وقالوا ادفع أول
الملكية منتهية عشان مخالفات قديمة
reduce traffic fines for low earners
fined in a city I never visited
let us contest tickets online
pay-early discount on violations
the penalties are more than my wage
nobody texted me about the violation
allow instalments so I can renew registration
# residential-street-lighting
نرجو إنارة شوارع الحي السكني
تركيب أعمدة كهرباء في المخطط الجديد
حارتنا مظلمة ونحتاج إلى مصابيح
إيصال الإنارة إلى الطريق المؤدي للمسجد
توزيع أعمدة الضوء بعدل بين الأحياء
يخاف أطفالي الذهاب إلى الدكان بعد المغرب
تعثر المصلون في صلاة الفجر لشدة العتمة
كثرت السرقات لأن الأزقة معتمة
لدغت أفعى جاري وهو يمشي في الظلام
نمشي بضوء الهاتف بين البيوت
الحارة ظلام دامس وما شي ليتات
نبا ليتات في سكتنا
الحرامية يستغلون العتمة
الشيبان يطيحون وهم رايحين المسيد
سكنا المخطط من خمس سنين بدون إنارة
بناتنا ما يطلعن بعد المغرب
شافوا حية في السكة المظلمة
our neighbourhood needs street lamps
pitch dark between the houses
thieves like our unlit alleys
elders stumble walking to dawn prayer
new housing plots without a single pole
a snake bit someone in the dark lane
kids stay in after sunset, no lights
# highway-lamps-out-of-order
إصلاح أعمدة الإنارة المعطلة على الطريق السريع
استبدال المصابيح المحترقة بأخرى حديثة
إضاءة الطريق الساحلي الطويل كاملا
تطبيق للإبلاغ عن عمود مطفأ
صيانة دورية لمصابيح الجسور والأنفاق
عشرات الكيلومترات سوداء بعد العاشرة مساء
لم أر السيارة المتوقفة لأن الأضواء مطفأة
سرقت كابلات النحاس فانطفأ الشارع
العمود المائل يوشك أن يقع علينا
تضاء المصابيح نهارا وتطفأ ليلا
ليتات الشارع العام خربانة من شهرين
نبا تصليح العمود الطايح
الخط السريع أسود ما تشوف يدك
مبند الليت في النفق وخفنا
الليتات شغالة الظهر ومبندة الليل
دعمت حاجز لأن ما شي ضو
نبلغ وما حد يجي يركب لمبة
fix the dead lamps along the expressway
lights on at noon, off at night
copper thieves blacked out the whole stretch
a leaning lamp post is about to fall
unlit tunnel scared my family
report a broken light by app
crashed into a parked lorry in darkness
# glaring-lights-and-night-sky
توجيه الكشافات بعيدا عن نوافذ البيوت
خفض شدة المصابيح البيضاء في الحي
حماية السماء المظلمة في الجبال والصحراء
إطفاء لوحات الإعلانات المضيئة آخر الليل
استخدام ضوء دافئ بدل الأبيض الحاد
الكشاف يسطع في غرفة نومي طوال الليل
لم نعد نرى النجوم من سطح المنزل
وهج الشاشة العملاقة يعمي السائقين
صغار السلاحف تتبع أضواء الشارع وتموت
لا تنام ابنتي من عمود مقابل لشباكها
الليت قوي ويدخل علينا الحجرة
نبا تخفيف نور العمود
ما عاد نشوف نجوم في الجبل
شاشة الإعلانات تعمي عيونا في الدرب
كشافات الملعب شغالة للفجر
العيال ما يرقدون من قوة الإنارة
حولوا الأبيض إلى أصفر وريحوا العين
streetlight shines straight into my bedroom
protect dark skies for stargazers
giant billboard glare blinds drivers
warm dim lamps instead of harsh white
turtle hatchlings crawl toward the lamps
stadium floodlights blaze until dawn
we used to see the Milky Way here
# pedestrian-bridge-over-highway
نطالب بجسر مشاة فوق الطريق السريع
إنشاء نفق للعابرين بين ضفتي الشارع
نرجو مصعدا في جسر المشاة لكبار السن
ممر عبور آمن أمام المجمع التجاري
جسر معلق يربط الحي بالمدرسة المقابلة
دهس عاملان وهما يقطعان الشارع السريع
يركض الناس بين السيارات ليصلوا إلى السوق
أقرب معبر يبعد كيلومترين عن بيتنا
السياج مكسور والناس يتسللون من الفتحة
أمي لا تستطيع صعود سبعين درجة
نبا جسر للمشاة عند المول
الناس تقطع الخط السريع وتندعم
العمال يموتون وهم رايحين الدكان
البيت هني والمسجد صوب الثاني من الشارع
اللفت في الجسر خربان دوم
نشل عيالنا ونركض بين السيارات
كل شهر واحد يروح فيها هني
build a footbridge over the expressway
labourers killed running across eight lanes
the lift on the overpass never works
nearest safe crossing is two kilometres off
people squeeze through the broken fence
our mosque lies across the motorway
subway tunnel for walkers beside the mall
# pavements-in-neighbourhood
إنشاء أرصفة للمشاة داخل الأحياء
نرجو تبليط جوانب الشارع بالبلاط المتداخل
ممشى آمن على امتداد الشارع الداخلي
إصلاح بلاط الرصيف المكسور والمنتفخ
ربط الأرصفة المقطعة بعضها ببعض
أمشي على الأسفلت جنب السيارات المسرعة
انكسرت ساق والدتي بسبب بلاطة مخلوعة
ينتهي الرصيف فجأة عند حفرة
جذور الأشجار رفعت الممر وكسرته
لا مكان أدفع فيه عربة رضيعي
نبا رصيف نمشي عليه
نمشي في نص الشارع ويا السيارات
الانترلوك مخلوع والناس تتعثر
عربانة البيبي ما تمشي في حارتنا
الوالدة طاحت وانكسر حوضها
ما شي مكان حق المشي في المخطط
الرصيف يخلص قبل البيت بمسافة
we need sidewalks in our suburb
loose tiles broke my mother's hip
nowhere to push a pram safely
walking means sharing the road with SUVs
the pavement ends abruptly at a ditch
tree roots have wrecked the footpath
connect the broken bits of walkway
# cars-parked-on-footpath
منع إيقاف السيارات فوق الأرصفة
أعمدة حديدية تحمي ممر المشاة
مخالفة من يغلق الرصيف بمركبته
حملة لإخلاء الممرات من العربات والبضائع
نطالب المعارض بعدم عرض سياراتها على الرصيف
اضطررت للنزول إلى الشارع بكرسيي المتحرك
الكفيف اصطدم بمرآة شاحنة على الرصيف
أصحاب المحلات وضعوا كراسيهم وسدوا المعبر
جاري يوقف قاربه أمام بوابتي
لا يجد المشاة سنتيمترا فارغا
السيارات فوق الرصيف وين نمشي؟
حطوا حديد يمنع الوقوف
الكراجات حاطة سيارات خربانة على الممشى
ولد عمي أعمى ودعم في سيارة واقفة
المقهى ماخذ الرصيف كله كراسي
خالفوا اللي يبركن على الممر
الجار موقف اليخت قدام بابي
stop cars blocking the sidewalk
bollards to keep vehicles off the kerb
my blind cousin walked into a parked van
café tables swallowed the entire pavement
repair shops dump wrecks on the footway
forced into traffic with my wheelchair
a boat trailer sits across our gate
# shaded-walkways
ممرات مظللة للمشاة في المدن الحارة
تشجير جانبي الطريق ليستظل الناس
مظلات بين المواقف والوزارات
مسار مكيف للمشي في الصيف
برادات ماء ومقاعد على الممشى
أغمي علي من حرارة الظهيرة في الطريق
لا شجرة واحدة بين البيت والمحطة
يحترق جلد العمال وهم يسيرون إلى عملهم
الناس يستعملون السيارة لمسافة مئتي متر
المقعد الحديدي يلسع من يجلس عليه
نبا ظل نمشي تحته
الشمس تحرق وما شي شجر
دخت من الحر وأنا أمشي للمراجعة
حطوا برادة ماي في الممشى
نريد ممشى مكيف حق القيظ
الشوب يذبح العمال في الدرب
من الباركنج للدائرة نسيح سياح
shade trees along the walking route
collapsed from heat on the way to work
covered walkways between ministries
an air-conditioned indoor walking track for summer
not a single tree from home to bus
benches too hot to sit on
drinking fountains for people on foot
# wheelchair-kerb-ramps
منحدرات للكراسي المتحركة عند الأرصفة
تهيئة الممرات لذوي الإعاقة الحركية
خفض حافة الرصيف عند معابر المشاة
منزلق آمن بدل الدرج أمام الدائرة
توسعة الممشى ليمر عليه الكرسي الكهربائي
لم أستطع صعود الرصيف فعدت إلى بيتي
حملني المارة بكرسيي كأنني حقيبة
المنحدر شديد الميل وانقلب بي الكرسي
عمود إشارة في منتصف منحدر المعاقين
ابني مقعد ولا يخرج إلى الشارع
نبا رامبات للكراسي
الرصيف عالي والكرسي ما يركب
أخوي على كرسي وما يقدر يتحرك بروحه
انقلبت بي العربانة من الرامب المايل
حاطين عمود في نص المنزلق
أتم في البيت لأن الشوارع مب مهيأة
حتى المسجد ما أقدر أوصله بالكرسي
dropped kerbs for wheelchair users
strangers had to lift me over the kerb
the ramp is so steep I tipped over
a pole stands in the middle of the slope
my paralysed son never leaves the house
accessible paths to mosque and clinic
steps everywhere and no slope anywhere
# audible-crossings-for-blind
إشارات صوتية للمكفوفين عند معابر الشوارع
بلاط بارز يرشد فاقدي البصر
نرجو جرسا في إشارة المشاة للكفيف
لوحات بطريقة برايل في محطات الحافلات
إعلان صوتي باسم الموقف داخل الحافلة
لا أعرف متى تتوقف السيارات فأغامر
صدمت سيارة زميلي الضرير وعصاه بيضاء
البلاط الإرشادي يقودني إلى عمود
أنتظر غريبا يمسك يدي لأعبر
فاتتني محطتي لأن أحدا لم ينبهني
أنا أعمى وما أعرف متى أقطع
نبا صفارة في السيجنل حق المكفوفين
العصا ما تفيد والرصيف مكسر
دلوني الناس وضيعوني عن الباص
خالتي ما تشوف وتخاف تطلع بروحها
الخط الأصفر يوديك في الجدار
في دبي الإشارة تتكلم، ليش مب هني؟
beeping signals for blind pedestrians
tactile paving leads me into a wall
I wait for strangers to help me cross
voice announcements of stops on board
my blind colleague was hit, white cane and all
braille labels at stations
guide strips from metro to ministry door
# hospital-parking
توسعة مواقف السيارات في المستشفى المرجعي
نطالب بمبنى متعدد الطوابق لمواقف المرضى
حافلة صغيرة تنقل المراجعين من المواقف البعيدة
تخصيص أماكن لمرضى الغسيل والسرطان
منع الموظفين من شغل مواقف المراجعين
درت أربعين دقيقة وفاتني موعد العيادة
تركت أبي المسن وحده أمام الباب
خولفت وأنا أنقل ابني إلى الطوارئ
أمشي كيلومترا وأنا حامل في الشهر التاسع
يوقف الناس على التراب خارج السور
ما شي باركن في المستشفى
ندور وندور والموعد راح
نبا مواقف بطوابق في السلطاني
خليت الوالدة عند الباب وضاعت
الدكاترة ماخذين كل المواقف
شلت مخالفة وأنا في الطوارئ
من السابعة الصبح كل شي مترس
more parking at the referral hospital
circled forty minutes, missed my appointment
fined while rushing my son to emergency
a shuttle from the far car park
reserve spaces for dialysis patients
nine months pregnant and parked a kilometre away
staff cars fill the visitors' area by seven
# paid-parking-residents-exemption
إعفاء السكان من رسوم المواقف أمام منازلهم
تصاريح مجانية لقاطني العمارات التجارية
خفض تعرفة الوقوف في وسط المدينة
تمديد المهلة المجانية إلى نصف ساعة
الدفع بالبطاقة بدل العملات المعدنية
أدفع كل يوم لأقف أسفل شقتي
جاءتني مخالفة بعد انتهاء الوقت بدقيقة
ماكينة التذاكر معطلة وغرمني المفتش
رسالة الدفع لم تصل فعوقبت
الزبائن هجروا متجري بعد فرض الرسوم
ساكن في البناية وأدفع باركن
نبا تصريح لأهل الحارة
الماكينة ما تشتغل ويعطوك مخالفة
دقيقة وحدة وتحصل ورقة على الجامة
الباركن غالي في روي
ما عندي شلنات حق الماكينة
من حطوا رسوم محد يجي المحل
free permits for residents in paid zones
I pay daily to park beneath my flat
ticketed one minute after time ran out
the meter was broken yet they fined me
parking charges emptied my shop
accept cards, not only coins
half an hour grace period please
# disabled-parking-abuse
تشديد العقوبة على من يشغل مواقف المعاقين
زيادة عدد المواقف المخصصة لذوي الإعاقة
بطاقة موحدة لمواقف أصحاب الهمم في الخليج
كاميرا ترصد المتعدين على موقف الكرسي
توسيع الموقف ليفتح باب الكرسي بالكامل
وجدت سيارة فارهة في مكاني فعدت أدراجي
سخر مني السائق حين طلبت الموقف
حبست في سيارتي لأنهم ألصقوا مركبتهم بي
حارس المجمع يحجز الموقف لصاحبه
أربعة مواقف لا غير في مول ضخم
كل واحد صاحي يوقف في باركن المعاقين
يقولك دقيقتين بس وأنا أنتظر
نبا مخالفة قوية عليهم
ما أقدر أنزل الكرسي من ضيق الموقف
السيكورتي يحجزه لربعه
تضارب ويا واحد عشان موقف ولدي
رجعت البيت لأن الموقف مأخوذ
able-bodied drivers take disabled bays
tow cars misusing wheelchair spaces
wider bays so my ramp can unfold
boxed in and unable to get out
Gulf-wide blue badge for disabled people
he laughed when I showed my permit
the guard keeps the spot for friends
# souq-multistorey-parking
مواقف متعددة الطوابق في منطقة السوق القديم
حل لأزمة المواقف في سوق مطرح
مواقف تحت الأرض أسفل الساحة العامة
لوحات ذكية تبين عدد الأماكن الشاغرة
استغلال الأراضي الفضاء كمواقف مؤقتة
يغادر الزبون قبل أن يجد موقفا
أوقفت بعيدا فسرقت أغراضي من السيارة
أغلق أحدهم خلفي ومضى إلى السوق
تجار الذهب يشكون قلة المتسوقين
في رمضان نلف الشارع عشرين لفة
السوق ما فيه وين توقف
نبا بناية باركن عند السوق
واحد سد علي وراح يتسوق
ندور موقف أكثر مما نتسوق
الأرض الفاضية سووها مواقف
ليالي العيد نخلي السيارة في آخر الدنيا
المحلات تبند من قلة الزباين
multi-storey car park by the old souq
someone blocked me in and vanished
customers give up before finding a space
electronic boards showing vacant bays
use empty plots for temporary parking
Ramadan nights we circle twenty times
gold sellers losing trade for lack of parking
# abandoned-vehicles
إزالة السيارات المهجورة من الأحياء
سحب المركبات التالفة المتروكة على جانب الطريق
مهلة شهر قبل مصادرة الهيكل المتروك
تسهيل إلغاء تسجيل المركبات القديمة
ساحة بلدية لجمع الخردة
سيارة مغطاة بالغبار أمامنا منذ ثلاث سنوات
الجرذان تعشش في الهيكل الصدئ
سافر صاحبها الوافد وتركها في موقفنا
احترقت مركبة متروكة وكادت تحرق البيت
تسلل طفل إلى صندوق سيارة مهجورة واختنق
سيارات خربانة مرمية في الحارة
البلدية تشل السكراب من قدامنا
صاحبها سافر وخلاها تصدي
القطاوة والفيران ساكنين فيها
خمس مواقف كلها سيارات ميتة
تاير مفشوش ومكتوب عليها بالغبار امسحني
لعب الصغار داخلها وانحبس واحد
tow away the rusting wrecks
owner left the country, car stayed behind
rats nest in the dumped pickup
dusty cars occupy half our bays
easy deregistration for scrap vehicles
kids play inside the derelict van
flat tyres and smashed glass under my window
# caravan-and-camper-sites
تخصيص مواقع للبيوت المتنقلة في الشواطئ
تصريح سنوي للكرفانات في موسم التخييم
نقاط كهرباء وماء لعربات السفر
السماح بترخيص المقطورات السكنية
مواقف مستقلة للكرفانات على خط الخريف
طردتنا البلدية من الشاطئ منتصف الليل
لا نجد مكانا نفرغ فيه خزان الصرف
كرفان جارنا يحتل ثلاثة مواقف
رفض المرور تسجيل عربتي المصنعة محليا
جئنا بكرفاننا من الكويت ولا مكان للمبيت
نبا مكان للكرفانات في صلالة
وين نوقف الكرفان بدون ما يطردونا
ما شي كهربا ولا ماي حق المخيمين
الكرفان قدام البيت سنة كاملة
ترخيص التريلر تعب وايد
وصلنا من الدمام ونمنا في محطة
افتحوا لنا الساحل في الشتا
camper van sites with water and power
evicted from the beach at midnight
nowhere to empty our motorhome tank
licence home-built trailers
neighbour's caravan hogs three spaces all year
drove from Kuwait and slept at a pump
seasonal permits for desert caravans
# bus-line-new-suburb
تسيير خط حافلات إلى المخطط السكني الجديد
نرجو مد شبكة النقل العام إلى المعبيلة
حافلة تصل المنطقة الصناعية بالمدينة
خط مباشر من السيب إلى الجامعة
حافلات صغيرة تغذي المحطات الرئيسية
أدفع نصف أجري لسيارات الأجرة كل شهر
ابنتي بلا سيارة فتركت وظيفتها
أقرب موقف يبعد ساعة مشيا
استقال العمال لأن المصنع لا يصله نقل
عشرون ألف ساكن ولا حافلة واحدة
نبا باص يدخل منطقتنا
ما عندي سيارة وكيف أروح الدوام
مواصلات ما توصل عندنا
كل يوم تكسي بخمسة ريال
البنية ودرت شغلها من المواصلة
الباص يوقف بعيد وأنا شايل أغراض
الخدامة والعامل كلهم يحتاجون باص
run a bus to our new suburb
half my wages go on cabs
my daughter quit because she cannot get there
extend public transport to the industrial estate
nearest stop is an hour's walk
minibuses to feed the main line
thousands of residents, zero bus service
# bus-shelter-shade
مظلات مكيفة في مواقف الحافلات
كراسي للانتظار تحت الظل
نرجو لوحة مواعيد إلكترونية في المحطة
ماء بارد لركاب النقل العام
تصميم محطات تقي من الشمس والمطر
انتظرت ساعة في الشمس حتى دخت
يقف الركاب تحت ظل عمود نحيف
مكيف المحطة معطل منذ الصيف الماضي
جلست عجوز على الأرض تنتظر الحافلة
تبللت دفاتري في المطر عند الموقف
محطة الباص ما فيها ظل
نحترق واحنا نترقب الباص
الإيسي خربان في الاستراحة
نبا كراسي للشواب
موقف عبارة عن عمود بس
ما نعرف متى يجي ولا وين وصل
طحت مغمي علي من الحر عند الموقف
air-conditioned bus shelters please
fainted waiting in the sun
the stop is just a bare pole
screens showing when the next one comes
an old woman sat on the kerb
shelter's cooling broken since last July
no bench, no roof, fifty degrees
# bus-fare-discount-students-seniors
تخفيض تذاكر الحافلات لطلبة الجامعات
تنقل مجاني لكبار السن والمتقاعدين
اشتراك شهري مخفض لذوي الدخل المحدود
بطاقة نقل موحدة للأسرة
إعفاء ذوي الإعاقة ومرافقيهم من الأجرة
أنفق مصروفي كله على المواصلات
رفض السائق بطاقتي الجامعية
تقاعدي ضئيل ورحلة المستشفى مكلفة
لدي أربعة أبناء في الكلية والأجرة تثقلنا
أمشي ساعة لأوفر ثمن التذكرة
نبا تخفيض للطلاب في مواصلات
شايب متقاعد وأدفع مثل الشباب
المصروف كله يروح في الباص
عيالي أربعة والتذاكر تكسر الظهر
بطاقة الطالب ما مشت عند السايق
خلوها ببلاش للمسنين
أوفر ريالين وأمشي في هالحر
student discount on city buses
free rides for pensioners
walking an hour to save the fare
monthly pass for low-income workers
driver rejected my college card
four kids at college, tickets ruin us
companions of disabled people should ride free
# village-to-city-bus
رحلات يومية بين القرى ومركز المحافظة
حافلة تربط أهالي الجبل بالمستشفى
خدمة نقل عام بين ولايات الداخلية
زيادة رحلات خط هيما وصلالة
تسيير باص أسبوعي للبدو إلى السوق
لا يملك جدي سيارة وموعده في العاصمة
نتوسل لأصحاب الشاحنات ليحملونا
رحلة وحيدة تنطلق الفجر ولا عودة لها
امتلأت المقاعد فبقينا على قارعة الطريق
أرملة تعتمد على أقاربها في كل مشوار
نبا باص من القرية للولاية
العجوز ما عندها حد يوصلها الموعد
نأشر للسيارات في الدرب عشان نروح
باص واحد في اليوم وينترس
الجبل مقطوع من المواصلات
نأجر بيكب بثلاثين ريال للمستشفى
إذا فاتك باص الفجر راح يومك
daily coach from villages to the capital
hitching lorries to reach the clinic
a widow depends on relatives for each trip
the only bus leaves before dawn
link the highlands with the regional hospital
thirty rials to hire a pickup each visit
full bus drove past us on the roadside
# late-evening-and-frequent-buses
حافلات تعمل حتى منتصف الليل
زيادة وتيرة الرحلات كل عشر دقائق
تشغيل النقل العام أيام الجمعة والأعياد
نرجو الالتزام بالجدول الزمني المعلن
رحلات ليلية لعمال المناوبات
تنتهي ورديتي ولا وسيلة للعودة
مضت ساعة ولم تمر حافلة
جاء الباصان معا ثم انقطعا طويلا
نمت في المطعم حتى بدأت رحلات الصباح
يوم الجمعة تتوقف المدينة لمن لا سيارة له
الباص يوقف من بدري
نخلص الدوام ١١ وما شي باص
التطبيق يقول خمس دقايق وننتظر ساعة
نبا باصات في الليل للممرضات
يوم الجمعة محبوسين في البيت
كثروا الباصات كل ربع ساعة
مر الباص قبل وقته وراح عني
buses every ten minutes please
my night shift ends after the last bus
service on Fridays and Eid
waited an hour, then two came together
slept at the restaurant until morning runs
nurses stranded at midnight outside the hospital
it left five minutes early without me
# taxi-meter-fares
إلزام سيارات الأجرة بتشغيل العداد
تحديد تعرفة واضحة لمشاوير التاكسي
نرجو مراقبة أسعار سائقي الأجرة
خط ساخن لشكاوى ركاب التاكسي
قائمة أسعار معلقة داخل المركبة
طلب مني عشرة ريالات لمسافة قصيرة
رفض تشغيل العداد وأنزلني في الطريق
ضاعف السعر عندما عرف أنني سائح
تشاجرنا على الأجرة أمام أولادي
أخذ الطريق الأطول ليزيد الحساب
التكسي ما يشغل العداد
ياخذوا على كيفهم في الأسعار
مشوار خمس دقايق وقال سبعة ريال
نزلني في نص الدرب لأني ما طعته
شافني غريب ودبل السعر
نبا تسعيرة مكتوبة للتكاسي
راكبين أربعة نفر وحاسب كل واحد بروحه
force cabs to use the meter
driver demanded triple because I'm foreign
haggling over every ride is exhausting
dropped me mid-road after an argument
he took the long way round
a posted fare table in each taxi
complaint number for overcharged passengers
# airport-taxi-price
تخفيض أجرة التاكسي من المطار
فتح مدخل المطار أمام تطبيقات النقل
قطار أو حافلة رخيصة إلى صالة الوصول
أسعار ثابتة معلنة حسب الوجهة
إنهاء احتكار شركة واحدة لنقل القادمين
دفعت للتاكسي أكثر من ثمن التذكرة
وصلت فجرا ولم أجد وسيلة نقل
اصطدم زوار المؤتمر بفاتورة باهظة
منعوا ابن عمي من التوصيل بالتطبيق هناك
قضيت الليل على مقعد أنتظر الحافلة
تكسي المطار نار
من المطار لبيتنا خمسة عشر ريال
خلوا تطبيقات التوصيل تدخل المطار
وصلت الفجر وما لقيت شي
ضيوفي انصدموا من سعر التكسي
شركة وحدة محتكرة وترفع على كيفها
نبا باص على مدار الساعة للمطار
airport cabs cost more than my flight
allow ride apps at arrivals
landed at three and no transport
round-the-clock bus to the terminal
fixed posted prices by destination
one company monopolises the taxi rank
conference guests shocked by the cab bill
# women-taxi-drivers
سائقات أجرة للنساء والعائلات
ترخيص المرأة لقيادة سيارات الأجرة
خدمة تاكسي نسائي آمنة ليلا
دعم الباحثات عن عمل لامتلاك مركبة أجرة
زر استغاثة في تطبيق نقل السيدات
أتحرج من الركوب وحدي مع رجل غريب
ضايق السائق أختي بأسئلته
أعيل أيتاما وأجيد القيادة وأريد الرزق
لا يسمح لي أهلي بالتاكسي بعد العشاء
بناتي يرجعن من الكلية مع غرباء
نبا حريم يسوقن تكاسي
أستحي أركب ويا سايق غريب
مطلقة وأبا أشتغل بسيارتي
قام يسألها وين ساكنة وهل متزوجة
الوالد ما يرضى نركب تكسي الليل
تكسي وردي مثل بعض الدول
بنتي خافت ونزلت قبل البيت
women-only taxis driven by women
a driver harassed my sister with questions
licences for female cab drivers
I'm a divorcee who can drive for income
panic button for lady passengers
father forbids cabs after dark
she got out early because he scared her
# wheelchair-accessible-taxi
سيارات أجرة مجهزة برافعة للكراسي المتحركة
نقل خاص لذوي الإعاقة إلى مواعيدهم
حافلات بأرضية منخفضة للمقعدين
دعم تعديل المركبة لتناسب المعاق
حجز مسبق لنقل مرضى الشلل
رفض ثلاثة سائقين حمل كرسيي
أحمل ابني البالغ بين ذراعي إلى السيارة
ألغيت جلسة العلاج الطبيعي لعدم وجود وسيلة
الدرجة الأولى للحافلة عالية على ساقي الصناعية
كلفني تعديل سيارتي ثروة
التكسي يشوف الكرسي ويمشي عني
نبا باص فيه لفت للمعاقين
أشل ولدي على ظهري كل موعد
ظهري انكسر من شل الوالدة
العلاج وقف لأن ما شي مواصلة
سيارة برامب غالية ومن يساعدنا
مواصلات ما ينزل عندهم الدرج
taxis with lifts for wheelchairs
three drivers refused my chair
I carry my grown son to the car
low-floor buses for people with disabilities
physiotherapy cancelled, no way to travel
grant to adapt the family van
dial-a-ride for stroke patients
# cycle-lanes
مسارات آمنة للدراجات الهوائية
نطالب بطريق مخصص لهواة ركوب الدراجات
ربط الأحياء بالشاطئ بمسار للدراجات
حلقات لربط الدراجة أمام المراكز
دراجات للإيجار بالتطبيق في المدينة
صدمت حافلة دراجا من فريقنا ومات
نتدرب قبل الفجر خوفا من السيارات
العمال يقودون دراجاتهم عكس السير مضطرين
سرقت دراجتي من أمام المكتبة
يزعجنا السائقون بالأبواق ويلامسوننا بالمرايا
نبا مسار سياكل
نسوق سيكل ويا التريلات
ولدي انداس وهو على السيكل
فريق السيكل خسر واحد من ربعه
ما شي مكان أربط السيكل
هرن علينا وقص من قدامنا
العيال يبون يروحون المدرسة بسياكلهم
safe bike lanes beside main roads
our club lost a rider to a lorry
cycle track linking suburbs to the beach
drivers brush past with centimetres to spare
bicycle racks outside malls and libraries
city bike hire by app
we train at four to avoid cars
# delivery-motorbikes
تنظيم دراجات توصيل الطلبات
إلزام سائقي التوصيل بدورات سلامة
منع الدراجات النارية من المسار السريع
استراحات مظللة لعمال التوصيل
حظر التوصيل وقت الظهيرة صيفا
قطع علي مندوب مطعم واصطدم بمرآتي
يصعدون الأرصفة ويخيفون المارة
مات عامل توصيل في عمر أخي
يتسابقون لأن الشركة تعاقب على التأخير
صوت العادم يوقظنا الثانية ليلا
سياكل الطلبات مسوين فوضى
يدخل بين السيارات وما يلتفت
مسكين راعي الطلب انصدم عند الدوار
الشركة تخصم عليه فيسرع
عورني قلبي وأنا أشوفه يسوق في الشمس
يمشون على الممشى ويخوفون الشيبان
نبا لهم كورسات قبل الرخصة
regulate food delivery bikes
rider cut me off and smashed my mirror
no delivery shifts in midday heat
they mount the pavement at full speed
a young courier died for a burger
late penalties push them to speed
cool resting spots for couriers
# electric-scooters
قانون ينظم استخدام السكوتر الكهربائي
تحديد سن قيادة السكوترات والخوذة الإلزامية
منع ركنها عشوائيا على الأرصفة
مسار مخصص للسكوتر في الكورنيش
منع الدباب من الأحياء السكنية
كسر سكوتر يد طفلتي على الممشى
انفجرت البطارية في صالة بيتنا
يقود مراهقان على لوح واحد وسط الشارع
تعثر كفيف بسكوتر ملقى على الأرض
لا أحد يعرف من المسؤول بعد الحادث
السكوترات مالية الممشى
ولد صغير يسوقه في الشارع العام
دعم بنتي بالسكوتر وشرد
عقوهن على الرصيف وراحوا
نبا خوذة وعمر محدد
البانشي والدباب أذونا في الحارة
شبت البطارية وهي تشحن
rules and helmets for e-scooters
a scooter broke my daughter's arm
dumped scooters block the promenade
battery caught fire while charging indoors
two teens on one board in traffic
minimum age for electric scooters
quad bikes roar between our houses
# metro-and-commuter-rail
مترو في العاصمة يخفف الزحام
قطار سريع بين مسقط وصحار
نطالب بتسريع مشروع سكة حديد الخليج
ترام على امتداد الكورنيش
قطار يصل أبوظبي ويحمل الركاب
لكل فرد سيارة والشوارع لا تحتمل
وعدونا بالقطار منذ عشرين عاما
تعبت من قيادة مئتي كيلومتر يوميا
زرت الرياض وركبت المترو وتحسرت
لا بديل عن السيارة حتى للفقير
متى بيجي القطار؟
نبا مترو مثل دبي
أسوق من صحار لمسقط كل يوم
سمعنا عن السكة وما شفنا شي
الشوارع ما عادت تكفي، سووا قطار
لو شي قطار ما سكنت بعيد عن هلي
نروح الإمارات نجرب المترو ونرجع نتحسر
we want a metro in the capital
train between the port city and Muscat
two hundred kilometres of driving daily
Gulf railway promised for decades
a tram along the corniche
rode Doha's metro and felt envious
the poor have no alternative to cars
# port-container-clearance
تسريع تخليص الحاويات في الميناء
خفض رسوم الأرضيات والتخزين على التجار
نافذة إلكترونية واحدة للجمارك والموانئ
زيادة أجهزة الفحص بالأشعة
تفتيش البضائع المبردة دون تأخير
فسدت فاكهتي وهي تنتظر التفتيش
بقيت شحنتي شهرا بلا سبب مفهوم
دفعت غرامة تأخير لم أتسبب فيها
كل موظف يرسلني إلى مكتب آخر
مشروعي الصغير توقف بانتظار قطعة مستوردة
الكونتينر واقف في الميناء من شهر
الأرضيات أكلت الربح
نبا تخليص في يوم واحد
البضاعة خربت من الشمس
من مكتب لمكتب والورق ما يخلص
السستم طايح والشاحنة تنتظر
صرنا نستورد عن طريق جبل علي
faster customs release at the port
my fruit rotted waiting for inspection
storage fees for delays I didn't cause
single window for importers
container stuck a month without explanation
we ship through Dubai because it's quicker
more scanners for refrigerated cargo
# fishing-harbour
إنشاء ميناء صيد للقوارب في نيابتنا
كاسر أمواج يحمي مراكب الصيادين
مصنع ثلج ومخازن في المرفأ
تعميق مدخل الميناء من ترسبات الرمل
رصيف عائم لإنزال الأسماك
حطمت العاصفة عشرين قاربا على الساحل
ندفع القارب بأيدينا فوق الرمل يوميا
تلف صيدنا لعدم وجود ثلج
انقلب والدي عند فم المرفأ الضحل
نبحر ساعتين لنجد مرسى
نبا فرضة لصيادين البلاد
الموج كسر قواربنا في الأنواء
نسحب الطراد بالسيارة من البحر
السمك يخيس وما شي ثلج
مدخل الفرضة مدفون رمل
غرق الوالد وهو داخل المرسى
الشباب ودروا البحر من قلة الخدمات
build a harbour for small fishing boats
cyclone smashed twenty skiffs on shore
breakwater to shelter our moorings
the catch spoils without an ice plant
dredge the silted harbour mouth
we drag boats over sand by pickup
young men abandoning the sea
# flights-from-regional-airport
تسيير رحلات دولية من مطار صحار
تشغيل مطار الدقم بانتظام
فتح مطار في محافظة مسندم للمدنيين
خط مباشر من صلالة إلى القاهرة
جذب طيران اقتصادي إلى المطارات الإقليمية
المطار عندنا جديد لكنه فارغ
أقطع ثلاثمئة كيلومتر لأصل إلى الطائرة
ألغيت الرحلة الوحيدة الأسبوعية
الطلاب يسافرون عبر دبي لعدم وجود رحلات
صرفوا الملايين على مدرج لا يهبط عليه أحد
مطارنا فاضي ما فيه طيارات
نبا رحلات لتايلند من صلالة
نخط لمسقط عشان نسافر
كانت رحلة وحدة ووقفوها
المعتمرين تعبوا من الدرب للمطار
المبنى يلمع وما شي مسافرين
نروح الشارقة عشان الطيران أرخص
international flights from our local airport
brand new terminal sitting empty
three hours' drive before we even fly
the weekly service was scrapped
budget carriers should serve the provinces
umrah pilgrims travel overnight to the capital
direct link from Salalah to Jeddah
# domestic-ticket-prices
تخفيض أسعار تذاكر الطيران الداخلي
سعر مدعوم للمواطنين بين مسقط وصلالة
مقاعد إضافية في موسم الخريف
تذاكر مخفضة للمرضى المحولين جوا
نرجو ضبط أسعار الطيران في الأعياد
سافرت عائلتي برا ألف كيلومتر لغلاء الطيران
التذكرة الداخلية أغلى من لندن
لم أحضر عزاء عمي لأن المقاعد نفدت
قفز السعر ثلاثة أضعاف في أسبوع
أخي جندي لا يرى أولاده بسبب التكلفة
تذاكر صلالة نار في الخريف
ستة نفر كيف نطير بهالسعر؟
نبا سعر ثابت للعمانيين
سقنا ألف كيلو لأن الطيران غالي
ما لحقت على دفن خالي
يرفعون السعر أيام الإجازات
الوالد يتعالج في مسقط وتعبتنا التذاكر
cheaper domestic air tickets for citizens
missed my uncle's funeral, no seats
fares triple during the monsoon festival
flying home costs more than London
subsidised seats for referred patients
we drove a thousand kilometres instead
soldier posted south rarely sees his kids
# aircraft-noise
تغيير مسار الطائرات بعيدا عن البيوت
منع الإقلاع الليلي فوق الأحياء
عزل صوتي لمنازل قريبة من المدرج
قياس ضجيج الطيران ونشر نتائجه
إبعاد طيران التدريب عن المدارس
تهتز نوافذنا كلما أقلعت طائرة
رضيعي يستيقظ مذعورا من هدير المحركات
لا يسمع الطلاب معلمهم عند الهبوط
صرت لا أنام دون سدادات أذن
تشقق سقف بيتنا من الاهتزازات
الطيارات فوق روسنا طول الليل
البيت يرجف يوم تطير
نبا يحولون خط الطيران
الهليكوبتر أزعجت الحارة
ما نسمع الأذان من صوتها
الياهل يصيح كل ما مرت طيارة
حلالنا ينخش من صوت النفاثات
planes roar over our roof all night
ban take-offs after midnight
soundproofing for homes near the runway
baby wakes terrified at each landing
pupils cannot hear the teacher
publish noise readings around the airport
military jets frighten our livestock
# driving-test-waiting-time
تقليل مدة انتظار اختبار القيادة
فتح مواعيد إضافية لفحص السياقة
فاحص لاختبار الطريق في كل ولاية
حجز إلكتروني عادل لمواعيد الاختبار
شفافية أسباب الرسوب في الامتحان العملي
رسبت سبع مرات ولا أعرف السبب
أعطوني موعدا بعد أربعة أشهر
ضاعت وظيفة لأنني بلا رخصة
الممتحن صرخ في وجهي فارتبكت
أقطع المحافظة لأجري فحصا مدته خمس دقائق
مواعيد التست بعيدة وايد
سقطت ست مرات في الدرمات
نبا شرطي فحص في ولايتنا
الشغل يبا ليسن وأنا أترقب الموعد
الفاحص ما يقول ليش سقطك
خفت منه لأنه يصارخ
كل سقطة تنتظر شهر ثاني
driving test slots are months away
failed seven times without any feedback
more examiners in the governorates
lost a job offer without a licence
the examiner shouted and I panicked
transparent marking for the road exam
five-minute test, four-hour journey
# driving-lesson-cost
خفض كلفة تعليم القيادة للشباب
مدارس سياقة بأسعار محددة
دورة مجانية للباحثين عن عمل
تعليم القيادة في المرحلة الثانوية
محاكي قيادة بدل ساعات باهظة
صرفت خمسمئة ريال قبل أن أنجح
يطيل المدرب الدروس ليأخذ مزيدا من المال
أسرة الضمان لا تقدر على الليسن
يطلب المعلم نقودا دون إيصال
بعت ذهبي لأتعلم القيادة
تعليم السياقة غالي
المعلم ياخذ ثمانية ريال في الساعة
نبا تعليم ببلاش للعاطلين
خسرت خمسمية وما طلعت الليسن
كل يوم يقولي بعدك مب جاهز
بعت ذهبي عشان الرخصة
سووا سعر محدد حق المعلمين
driving lessons cost a fortune
instructor drags it out for more fees
free training for the unemployed
I sold my gold to learn driving
teach driving in secondary school
simulators would make learning cheaper
welfare families cannot afford a licence
# female-driving-instructors
مدربات قيادة للنساء في جميع الولايات
فاحصات من الشرطة لاختبار السيدات
مدرسة سياقة نسائية قريبة من القرى
مواعيد مسائية لتدريب ربات البيوت
نرجو زيادة المعلمات المرخصات
تجاوز المدرب حدود الأدب مع ابنتي
زوجي يرفض أن أتعلم مع رجل
أنتظر دوري عند المعلمة الوحيدة منذ عام
توفي زوجي ولا أحد يقود بنا
ارتبكت لأن الممتحن رجل غليظ
نبا معلمة سياقة في ولايتنا
زوجي ما يرضى مدرب ريال
معلمة وحدة والدور سنة
أرملة وأبا أوصل عيالي بروحي
المدرب قام يتكلم كلام ما زين
شرطية تفحص الحريم أحسن
أخواتي كلهن ينتظرن المدربة
female driving instructors in every town
one lady trainer and a year's queue
my husband won't allow a male teacher
the instructor behaved indecently with her
policewomen to examine female learners
widowed, and nobody to drive us
evening lessons for mothers
# deaf-driving-licence
السماح للصم بالحصول على رخصة قيادة
مترجم إشارة في الاختبار النظري للسياقة
شارة على المركبة تبين أن السائق أصم
تدريب شرطة المرور على التعامل مع فاقد السمع
رخصة لمن يستخدم سماعة أو زراعة قوقعة
رفضوا ملفي لأنني لا أسمع
أوقفني شرطي فلم يفهم إشاراتي وظنني أسخر
ابن خالتي أبكم ويقود ببراعة بلا رخصة
طلبوا مني فحص سمع ثم أعادوني
يعتمد زوجان أصمان على الجيران في التنقل
أنا أصم وما عطوني ليسن
الشرطي ما فهم علي وعصب
نبا حد يترجم لنا في التست
ولدي ما يسمع لكن نظره صقر
ليش الأصم في الكويت يسوق وهني لا؟
الفاحص يكلمني وأنا ما أسمعه
حطوا ملصق يبين السايق ما يسمع
deaf people should get driving licences
refused because I wear hearing aids
sign interpreter for the theory exam
an officer thought my signing was mockery
car sticker showing the driver cannot hear
my mute cousin drives superbly without papers
couple who can't hear rely on neighbours
# foreign-licence-exchange
استبدال الرخصة الأجنبية دون إعادة الاختبار
الاعتراف برخص الدول العربية
تبادل رخص القيادة بين دول الخليج
ترجمة معتمدة إلكترونية لرخصة الوافد
قبول رخصة الطالب المبتعث بعد عودته
أقود منذ عشرين عاما وأجبروني على التعلم
لم يعترفوا برخصتي الهندية
أوقفتني الدورية برخصة بريطانية سارية
عدت من أمريكا فطلبوا فحصا جديدا
الممرضة الوافدة تنتظر شهورا لتقود
رخصتي من برا ما بدلوها
أسوق من عشرين سنة ورجعوني تدريب
نبا ليسن خليجي واحد
رجعت من أستراليا وقالوا سو تست
العامل المصري ما قبلوا رخصته
كل ورقة يبون لها ترجمة وختم
خالفوني وأنا معي رخصة دولية
swap my foreign licence without retesting
twenty years driving, told to start over
recognise Arab and Indian licences
one licence valid across the Gulf
returned from studying abroad, permit useless
stopped with a valid British card
expat nurse waits months to drive
# fuel-station-remote-area
نطالب بمحطة وقود في قريتنا النائية
محطة تعبئة على الطريق الصحراوي الطويل
تسهيل تراخيص محطات الوقود للشباب
صهريج متنقل يخدم البادية
ضمان توفر الديزل للمزارع البعيدة
نقطع ثمانين كيلومترا لملء الخزان
نفد بنزيني ليلا وسط الصحراء
نخزن الجالونات في بيوتنا رغم الخطر
المضخة الوحيدة فارغة كل خميس
يبيعون لنا الوقود في قناني بضعف السعر
ما شي شيشة في بلادنا
خلص البترول وتمينا في الرمل
نبا محطة عند مفرق القرية
نعبي جوالين ونخشهن في البيت
الشيشة زحمة والديزل مخلص
يبيعونه بالدبة وبسعر دبل
ثلاث ساعات درب بدون محطة
petrol station for our remote village
ran out of gas in the desert
eighty kilometres just to fill up
storing jerrycans at home is dangerous
the only pump runs dry every weekend
mobile tanker for the Bedouin
diesel shortage stopped our farm pumps
# fuel-price-subsidy
خفض أسعار البنزين للمواطنين
رفع حصة الوقود المدعوم الشهرية
شمول ذوي الدخل المحدود بدعم الوقود
تثبيت سعر الديزل للصيادين والمزارعين
دعم وقود للموظف البعيد عن عمله
ينفد نصف راتبي في خزان السيارة
نحن بلد نفط وندفع سعرا عاليا
توقف قاربي لأن الرحلة لا تغطي الوقود
انتهت حصتي قبل منتصف الشهر
ارتفعت أجرة كل شيء بعد زيادة المحروقات
البترول غلا والراتب مكانه
نبا نرجع لسعر أول
الدعم يخلص في عشرة أيام
بلاد بترول واحنا نشتريه غالي
الصياد ما يربح من غلا الديزل
كل يوم مية كيلو رايح راد للدوام
غلوا البانزين وغلى كل شي
lower petrol prices for citizens
half my salary burns in the tank
oil country, yet fuel is expensive
raise the monthly subsidised litres
fishermen can't afford diesel
subsidy finished by the tenth
bread went up when gasoline did
# fuel-station-toilets
نظافة دورات المياه في محطات الوقود
تصنيف المحطات ومعاقبة المهمل منها
حمامات منفصلة للنساء ومغلقة بأمان
مصلى نظيف ومكان وضوء للمسافرين
إلزام المحطة بتوفير صابون وماء
خرجت ابنتي باكية من قذارة الحمام
الماء مقطوع والباب لا يقفل
اضطررنا لقضاء الحاجة خلف التلال
الرائحة تصل إلى مضخة التعبئة
توضأ أبي بقنينة ماء لسوء الحال
حمامات الشيشة وصخة
نبا حمامات نظيفة في الدرب
الباب مكسور والحرمة واقفة تحرس
ما شي ماي ولا صابون
ريحة تقلب البطن
مسيد المحطة غبار وبلا مكيف
عيالي حبسوا أنفسهم لين وصلنا
filthy restrooms at highway pumps
fine stations that neglect their toilets
no water, no soap, door won't lock
we went behind a dune instead
clean prayer room for travellers
the stench reaches the forecourt
my wife guarded a broken cubicle
# ev-chargers-on-highways
شواحن سريعة للسيارات الكهربائية على الطرق الطويلة
نقاط شحن في محطات الوقود
السماح بالشاحن المنزلي في العمارات
خريطة موثوقة لمواقع الشحن العاملة
توحيد نوع المقابس وطرق الدفع
توقفت سيارتي الكهربائية بين هيما وثمريت
وجدت الشاحن معطلا والتالي على بعد مئتي كيلو
رفض اتحاد الملاك مقبسا في موقفي
سيارة بنزين تحتل مكان الشحن
انتظرت أربع ساعات خلف ثلاث مركبات
نبا شواحن في درب صلالة
السيارة خلص شحنها وسحبوها سطحة
الشاحن خربان وما حد يصلحه
صاحب البناية ما رضا أركب شاحن
واحد موقف نيسانه مكان الشحن
كل شركة لها تطبيق غير
أشحن في المول وأترقب ساعات
fast chargers along desert highways
stranded with a flat EV battery
charger broken, next one too far
landlord refuses a home charging socket
petrol cars block the charging bay
one app and plug for every network
queued hours behind three electric cars
# camels-on-roads
سياج يمنع الإبل من عبور الطريق
معاقبة أصحاب الجمال السائبة
أطواق عاكسة على رقاب النوق
معابر سفلية للماشية تحت الشارع
لوحات تحذير من الحيوانات ليلا
قتل أخي في اصطدام بجمل
ظهرت ناقة سوداء فجأة أمامي
دفعت قيمة البعير وسيارتي حطام
تنام القطعان على الأسفلت الدافئ
يفتح الرعاة السياج ويتركونه
البوش على الشارع وما حد يردها
دعمت بعير وانشليت
نبا شبك من هيما لصلالة
راعي البوش لازم يتحاسب
طلعت علي ناقة في الظلمة
راحت السيارة ورحت أعوض صاحب الجمل
في الخريف الجمال تنزل على الدرب
fence the highway against camels
my brother died hitting a camel
make owners pay for loose herds
reflective collars for camels at night
underpasses for livestock
a black camel appeared in my headlights
herd sleeps on the warm tarmac
# stray-goats-and-donkeys-in-streets
حجز الأغنام السائبة في حظائر البلدية
إبعاد الحمير عن الطرقات والمزارع
غرامات على مربي الماعز داخل الأحياء
نقل الحمير البرية إلى محمية
رقم بلاغات للحيوانات الشاردة
أكلت الماعز أشجار الشارع والحديقة
اصطدم موظف بحمار في طريق عودته
خدشت الأغنام سطح سيارتي الجديدة
يهجم قطيع الحمير على برسيم مزرعتي
تبعثر المواشي أكياس القمامة كل صباح
الهوش في الشوارع وما له راعي
الحمير تدور في الحارة ليل نهار
الغنم طلعت فوق سيارتي وخدشتها
نبا البلدية تصيد السايبة
كلن زرعنا ونخلنا
دعمت حمار في طلعة الجبل
هوش الجيران تفتح الزبالة
impound goats roaming the streets
donkeys wander onto the mountain road
goats climbed on my new car
neighbour's livestock eats the roadside trees
hit a donkey coming home from work
relocate feral donkeys to a sanctuary
sheep rip open rubbish bags daily
# wildlife-and-turtle-crossings
معابر آمنة للحيوانات البرية على الطرق
إغلاق شارع السلاحف ليلا في موسم التعشيش
خفض السرعة قرب محمية المها
جسور خضراء لعبور الغزلان والوعول
حماية القنافذ والثعالب من الدهس
وجدنا غزالا نافقا تحت عجلات شاحنة
دهست السيارات صغار السلاحف عند الشاطئ
صدمت مركبة نمرا عربيا نادرا
يقود السياح فوق أعشاش السلاحف
لا أحد يجيب حين نبلغ عن ظبي جريح
السلاحف تنداس في راس الحد
نبا ممر للغزلان تحت الشارع
دعموا وعل وخلوه ينزف
السيارات تدخل البحر وتكسر بيض السلاحف
هدوا السرعة عند المحمية
لقيت ضبعة ميتة على الخط
دقيت لهم عن غزال مكسور وما جوا
wildlife crossings for gazelles and ibex
hatchling turtles crushed by cars
slow down near the oryx reserve
found a rare leopard struck dead
tourists drive over turtle nests
night closure of the nesting beach road
nobody came for the injured tahr
# school-crossing-guards
مشرف عبور أمام مدارس الحلقة الأولى
خطوط مشاة وإشارات قرب المدارس
خفض السرعة إلى ثلاثين أمام المدرسة
سياج يفصل بوابة المدرسة عن الشارع
نرجو شرطي مرور وقت انصراف الطلبة
دهست تلميذة في الصف الثاني أمام البوابة
يركض الأولاد بين المركبات عند الجرس
مدرستنا تفتح على طريق سريع مباشرة
أرتجف خوفا حتى تعود ابنتي
لا يتوقف السائق ولو رأى أطفالا
نبا شرطي عند المدرسة
انداس ولد في الصف الأول
العيال يقطعون الشارع بروحهم
حطوا كاسرات قدام المدرسة
محد يوقف حق الصغار
باب المدرسة على الشارع العام
كل يوم أوصلها بيدي وأنا خايفة
lollipop lady outside the primary school
second-grader run over at the gate
thirty limit in school zones
pupils dash between cars at the bell
the school opens onto a highway
fence between playground exit and traffic
no driver stops for little ones
# school-gate-congestion
تنظيم موقف إنزال الطلاب صباحا
مدخلان منفصلان للحافلات وأولياء الأمور
تفاوت مواعيد الدوام بين المدارس المتجاورة
مواقف لأولياء الأمور بجانب المدرسة
نرجو مسارا دائريا للتوصيل أمام البوابة
يصل ابني متأخرا لأن الشارع مختنق
تتكدس خمسمئة سيارة في زقاق واحد
تشاجر أبوان على الموقف أمام الأطفال
أغلقت الحافلات منفذ بيتنا يوميا
لم تدخل سيارة الإسعاف حين أغمي على معلمة
زحمة المدرسة تسد حارتنا
نبا موقف حق الأهالي
الصبح ما نقدر نطلع من البيت
ثلاث مدارس في شارع واحد
السواقين يتضاربون عند البوابة
ننزل عيالنا في نص الشارع
غيروا وقت مدرسة عن الثانية
chaos at the school drop-off
stagger start times for neighbouring schools
parents double-park and trap residents
separate entrance for buses
two dads fought over a space
five hundred cars in one alley
child late daily because of gate jam
# school-bus-safety
مشرفة في كل حافلة مدرسية
جهاز استشعار يمنع نسيان الأطفال في الحافلات
أحزمة أمان في باصات المدارس
استبدال الحافلات القديمة بأخرى مكيفة
ذراع توقف إلزامي للسيارات خلف الحافلة
نام ابني في الباص واختنق من الحر
يجلس ثلاثة تلاميذ في مقعد واحد
السائق يستخدم هاتفه والأطفال خلفه
أنزلها في غير بيتها وضاعت
احترقت حافلة قديمة وفيها طلاب
نسوا الياهل في الباص
نبا مشرفة ويا الصغار
الباص زحمة والعيال وقوف
السايق يسرع ويتكلم بالتلفون
باص مكيفه خربان في القيظ
نزلها في الشارع الغلط
ما شي حزام ولا جرس إنذار
attendants on every school bus
a kindergartner was forgotten and died
seat belts for pupils on buses
driver texts with children aboard
three kids squeezed onto one seat
old bus caught fire on the way
dropped my girl at the wrong house
# trucks-peak-hour-ban
منع الشاحنات من الطريق العام وقت الذروة
طريق بديل مخصص للمركبات الثقيلة
تحديد أوقات مرور القاطرات داخل المدن
إلزام الشاحنة بالمسار الأيمن
تحويل شاحنات الميناء بعيدا عن الأحياء
اصطدمت قاطرة بسيارة معلمات ومتن جميعا
تتجاوز المقطورة من اليسار وتخيفنا
جدار من الشاحنات بين صحار ومسقط
غفا السائق فدهس خمس سيارات
اهتزت بيوتنا من صهاريج الليل
التريلات مالية الشارع الصبح
نبا خط بروحه حق الشاحنات
شاحنة تتخطى شاحنة واحنا ورا
ما تخلي لك مجال وتضغط عليك
معلمات راحن في حادث تريلة
وقفوهم من ست لتسع الصبح
الكنكري والتانكر يدخلون الحارة
ban lorries at rush hour
truck-only bypass around the city
a trailer crushed the teachers' car
keep heavy vehicles in the right lane
port lorries thunder through our quarter
the driver dozed and hit five cars
wall of trucks every morning
# uncovered-gravel-trucks
إلزام شاحنات الحصى بغطاء محكم
تشديد الرقابة على الأوزان الزائدة
موازين إلكترونية على طرق الكسارات
غسل إطارات شاحنات المحاجر قبل الخروج
تغريم من تتناثر حمولته على الطريق
تهشم زجاجي الأمامي من حجر متطاير
سقط قضيب حديد من شاحنة أمامي
خربت الكسارة طريق قريتنا بحمولاتها
تسرب زيت على الأسفلت فانزلقت
الغبار من القلابات يغطي نخيلنا
حصاة طارت وكسرت الجامة
القلابات ما تغطي حمولتها
نبا ميزان عند الكسارة
الشارع تكسر من الحمولة الزايدة
طاح طابوق من الشاحنة قدامي
غبار الكسارة ماكل النخل والصدور
الدفان متناثر في كل الدوار
cover the loads on gravel trucks
flying stone shattered my windscreen
weighbridges on quarry roads
overloaded tippers wreck our asphalt
steel bar fell off ahead of me
crusher dust coats the palms
spilled sand makes the roundabout slippery
# highway-rest-areas
استراحات متكاملة على الطرق السريعة
أماكن توقف آمنة للعائلات المسافرة
مصلى ومطعم ودورة مياه كل خمسين كيلومترا
طاولات مظللة وألعاب أطفال في الاستراحة
محطات راحة على طريق أدم ثمريت
نمت خلف المقود واستيقظت خارج الطريق
لا مكان نغير فيه حفاظ الرضيع
توقفنا على الكتف فصدمتنا سيارة
مرضت جدتي من طول الجلوس دون راحة
تسع ساعات ولا مكان للاستلقاء
نبا استراحات في درب صلالة
تعبنا من السواقة وما شي مكان نوقف
رقدت وأنا أسوق وطلعت عن القار
وين نبدل للياهل في هالبر؟
مطعم زين ومسيد على الدرب
نفرش جنب الشارع والسيارات تمر
العيال يبون يتحركون من طول الخط
proper rest stops on long highways
fell asleep driving, woke in the sand
picnic shade and playground halfway
nowhere to change a nappy for hours
stopped on the shoulder and got hit
motel and café on the desert road
nine hours without a decent break
# truck-driver-rest-stops
استراحات لسائقي الشاحنات مع حمامات ومبيت
تحديد ساعات القيادة القصوى للسائق المهني
ظل وماء للسائقين المنتظرين عند الحدود
مواقف آمنة للشاحنات خارج حارة الطوارئ
عيادة متنقلة لسواق النقل البري
نقف يومين عند المنفذ تحت الشمس
أقود عشرين ساعة لأن المالك يهددني
سرق ديزلي وأنا نائم في المقصورة
أطبخ بجوار العجلات وأنام على الأرض
توفي زميلي في كابينته من الحر
نبا مكان نرقد فيه يا سواقين التريلات
يومين عند حدود الربع الخالي
راعي الشاحنة يبانا نسوق بدون رقاد
ما شي حمام ولا أكل عند المنفذ
سرقوا تايري وأنا راقد
ينامون تحت التريلة من الحر
السكة طويلة والظهر انكسر
rest lodges for lorry drivers
my boss makes me drive twenty hours
two days queuing at the border in sun
diesel stolen while I slept in the cab
limit working hours for hauliers
colleague died of heat in his cabin
showers and secure truck parking
# ferry-schedule-islands
زيادة رحلات العبارة إلى مصيرة
عبارة يومية بين مسقط ومسندم
التزام العبارات بمواعيد الإبحار
تشغيل عبارة كبيرة في الطقس السيئ
رحلة ليلية للحالات الطارئة من الجزيرة
ألغيت الرحلة فبتنا في الميناء
مريضنا لم يغادر الجزيرة في وقته
انقطعت المؤن عن مصيرة أسبوعا
انتظرت شاحنتي ثلاثة أيام على الرصيف
فاتني امتحاني لأن البحر هائج ولا بديل
العبارة ما تجي إلا مرتين
نبا عبارة كل يوم لمصيرة
كنسلوها بدون خبر ونمنا في السيارة
الهوا قوي والعبارة واقفة
مرضانا ينتظرون البحر يهدا
الخضرة ما توصل الجزيرة
من شنة لمصيرة ساعات ننتظر
more ferry trips to the island
sailing cancelled, slept at the dock
patient could not leave the island in time
shelves empty when the boat stops
keep to the published sailing times
rough sea and no alternative crossing
overnight boat for emergencies
# ferry-fares-and-booking
تخفيض تذاكر العبارات لأهالي الجزر
حجز إلكتروني لمكان السيارة في العبارة
أولوية الصعود لسكان مصيرة
سعر مخفض لشحن الأثاث ومواد البناء
مقاعد مهيأة ومصعد للمقعدين في السفينة
بيعت المقاعد للسياح وبقينا نحن أهل الجزيرة
الموقع الإلكتروني لا يقبل بطاقتي
كلف نقل أسمنت بيتي ضعف ثمنه
جئت من بعيد فقالوا لا مكان للمركبة
الواسطة تقرر من يركب أولا
تذكرة العبارة غالية على أهل البلاد
نبا الأولوية لأهل الجزيرة
حجزت وقالوا السيارة ما لها مكان
السياح ماخذين كل الكراسي
شل الاسمنت أغلى من الاسمنت
السايت معلق وما يحجز
يركبون معارفهم ونحن نترقب
cheaper ferry tickets for islanders
book a car space online
tourists took every seat home
shipping cement costs more than cement
priority boarding for residents
website rejects my bank card
lift for disabled passengers on board
# accident-rescue-on-highways
نقاط إسعاف وإطفاء على الطرق الطويلة
خدمة سحب وإنقاذ حكومية للمتعطلين
تغطية شبكة الهاتف على الطريق الصحراوي
هواتف طوارئ على جانب الطريق
مروحية إنقاذ لضحايا حوادث المسافات البعيدة
نزف ابن عمي ساعتين قبل وصول المسعفين
تعطلت سيارتنا ليلا ولا إشارة للهاتف
طلب صاحب السطحة مئة ريال استغلالا
تجمهر الناس للتصوير ولم يساعد أحد
لم نعرف كيف نصف موقعنا للمسعف
نبا إسعاف قريب من الخط
تعطلنا في البر وما شي إرسال
السطحة تبا مية ريال
خوي نزف لين توفى في الدرب
الناس تصور الحادث وما تساعد
ما عرفنا نوصف لهم وين احنا
حطوا مركز شرطة بين هيما ومقشن
ambulance posts along the desert highway
bled two hours before help arrived
broke down with no phone signal
tow truck demanded a hundred rials
emergency phones every ten kilometres
people filmed the crash instead of helping
air rescue for remote collisions
# health-centre-evening-and-weekend-opening
نرجو تمديد دوام المركز الصحي إلى المساء
نطالب بفتح المستوصف يومي الجمعة والسبت
أقترح فترة مسائية للعيادات العامة يوميا
لماذا تغلق العيادة أبوابها بعد الثانية ظهرا؟
ارتفعت حرارة ابنتي ليلا ولم نجد طبيبا مناوبا
أضطر إلى الاستئذان من عملي لأراجع الطبيب
دوام الموظف والمركز متطابقان فمتى نتعالج؟
توفير طبيب مناوب على مدار الساعة في ولايتنا
قطعنا سبعين كيلومترا يوم العيد لخياطة جرح بسيط
المرضى يتكدسون في الطوارئ لأن المستوصفات مقفلة عصرا
نبغى المستوصف يفتح العصر بعد
خلوا الدختور يداوم يوم الجمعة
ياليت تزيدون ساعات الدوام لين تسعة الليل
رحنا الساعة ثلاث وحصلنا الباب مسكر
ولدي تعب فالليل وما حصلنا حد يشوفه
كل ما أمرض لازم آخذ إجازة من الشغل
الويكند لا تمرض لأنه ما شي عيادة
please open our clinic in the evenings
weekend hours for local health centres
we need a doctor on duty after 2 pm
my son had a fever on Friday, everything shut
I lose a day's pay for every check-up
the gates are locked by early afternoon
working people never make it before closing time
# health-centre-for-remote-mountain-village
نطالب بإنشاء مركز صحي في قريتنا الجبلية
نحتاج عيادة متنقلة تزور التجمعات البدوية شهريا
نرجو إرسال طبيب وممرضة إلى القرى النائية
أقرب مستوصف يبعد عنا ساعتين عبر طريق وعر
ولدت زوجتي في السيارة قبل الوصول إلى المدينة
كبار السن عندنا لا يقيسون السكر إلا نادرا
تخصيص مبنى صغير للإسعافات الأولية في الوادي
حين ينزل السيل نبقى معزولين بلا علاج
وعدونا بوحدة صحية منذ عشر سنوات ولم تبن
مات جارنا بجلطة لأن الطريق إلى المستشفى طويل
نبا مستوصف قريب من البلاد
أهل الجبل محتاجين دختور ولو مرتين فالأسبوع
ليش ما تسووا عيادة متنقلة للبدو؟
نشل المريض فالبيكب وننزل العقبة ساعتين
الشيبان عندنا تعبوا من المشاوير للمدينة
لو انقطع الوادي ما نقدر نوصل لحد
البلاد فيها ثلاثمية بيت وما فيها ممرض
build a small clinic in our mountain village
send a mobile medical unit to the desert settlements
a resident nurse for isolated hamlets
two hours of gravel road to see any doctor
floods cut us off and nobody could treat her
grandfather stopped his check-ups, too far to travel
three hundred families here without a single medic
# long-wait-for-specialist-appointment
نرجو تقليص مدة انتظار مواعيد الاختصاصيين
أعطوني موعدا عند طبيب العظام بعد عشرة أشهر
زيادة عدد استشاريي القلب في المستشفى المرجعي
ألم ركبتي يزداد والتحويل لم يقبل بعد
اضطررنا إلى عيادة خاصة واستدنا ثمن العملية
نقترح قائمة انتظار معلنة يعرف المريض دوره فيها
تأجل فحص عيني ثلاث مرات دون سبب
هل يعقل انتظار سنة لمقابلة طبيب أعصاب؟
الاستفادة من المواعيد الملغاة ومنحها لمرضى آخرين
تفاقم مرض والدي قبل أن يحين دوره
نبغى مواعيد أقرب عند الأخصائي
عطوني موعد بعد ثمان شهور والعوق يزيد
زيدوا دكاترة العظام ترا الناس تعبت
أمي تنتظر عملية العين من سنة
حولوني من المستوصف وبعدني أترقب الاتصال
رحت خاص ودفعت دم قلبي من طول الانتظار
كل مرة يأجلوا الموعد بدون ما يخبرونا
shorten the waiting list for consultants
hire more cardiologists and orthopaedic surgeons
give cancelled slots to the next patient
my referral has sat unanswered since spring
ten months to see a neurologist, seriously
dad's illness got worse while he queued
I borrowed money to go private instead
# appointment-booking-app-failing
نطلب إصلاح تطبيق حجز المواعيد الطبية
التطبيق يتوقف كلما حاولت اختيار التاريخ
إتاحة تغيير الموعد أو إلغائه عبر الهاتف
لا أحد يرد على رقم الحجز طوال النهار
وصلتني رسالة التذكير بعد انتهاء موعدي بيوم
إضافة أفراد الأسرة إلى حساب واحد في المنصة
أذهب بنفسي إلى الشباك لأن الموقع معطل
جدتي لا تجيد استخدام الهاتف الذكي فكيف تحجز؟
نريد تنبيها بالرسائل النصية قبل الموعد بيومين
حجزت إلكترونيا وعند الوصول قالوا لا يوجد اسمك
صلحوا التطبيق كل شوي يعلق
نبغى نحجز للدختور من البيت بدون طوابير
البرنامج يقول ما شي مواعيد متاحة دوم
أتصل من الصبح ومحد يشيل التلفون
ياليت ترسلوا مسج قبل الموعد
الوالدة ما تعرف للتطبيقات وضاع عليها الموعد
سجلت وتأكد الحجز وبعدين قالوا ما مسجلة
fix the hospital booking app
let us reschedule visits online
text reminders before every appointment please
the site crashes whenever I pick a slot
nobody answers the reservations phone line
my reminder arrived the day after my visit
confirmed on screen, yet reception had no record
# emergency-department-waiting-and-triage
نطالب بتنظيم الطوارئ وفرز الحالات حسب خطورتها
زيادة الأطباء المناوبين في قسم الحوادث ليلا
انتظرنا خمس ساعات ويد طفلي مكسورة
شاشة تبين مدة الانتظار المتوقعة لكل مريض
لم يكن في الطوارئ سوى طبيب واحد
أغمي على والدي في ممر الانتظار
نامت المريضة على كرسي لعدم وجود سرير
فصل طوارئ الأطفال عن طوارئ الكبار
نزلات البرد تزاحم المصابين بالجلطات
خرجنا فجرا دون أن يعايننا أحد
نبغى زيادة دكاترة فالطوارئ
رتبوا الدور حسب الحالة مب حسب الوصول
خمس ساعات قاعدين والولد يصيح من الألم
دختر واحد يشوف مية نفر
ما شي سراير حطوا أبوي فالممر
سووا طوارئ خاصة للصغار
رجعنا البيت من التعب ومحد كشف علينا
faster triage in the emergency room
add night-shift doctors to casualty
a separate emergency unit for children
five hours waiting with a broken arm
one physician for a hundred patients
father fainted in the corridor unnoticed
we gave up at dawn and went home
# female-gynaecologists
نرجو تعيين طبيبات في قسم النساء والولادة
حق المرأة في اختيار طبيبة لفحصها
توفير استشارية نسائية في مستشفى الولاية
شعرت بالحرج حين دخل طبيب رجل غرفة الولادة
أختي ترفض الكشف لأن المعالج رجل
تسافر نساء القرية إلى العاصمة بحثا عن طبيبة
ابتعاث خريجات الطب لدراسة أمراض النساء
أجلت فحص الثدي خجلا حتى انتشر الورم
لا خصوصية للحوامل في عيادة المتابعة
نقترح طاقما نسائيا كاملا لأجنحة الولادة
نبغى دختورة حريم مب رجال
خلوا الحريم يختاروا الطبيبة
حرمتي استحت وما رضت تكشف
ما عندنا ولا دكتورة نساء فالولاية
نسير مسقط بس عشان دختورة
زيدوا الطبيبات فقسم الولادة
البنت مستحية وساكتة عن وجعها
we want female doctors for maternity
let women choose a lady gynaecologist
an all-women team in labour wards
my wife refused examination by a man
no woman physician anywhere in our district
she hid the pain out of embarrassment
villagers travel to the capital for a lady doctor
# text-emergency-number-for-the-deaf
نطلب رقما نصيا لاستغاثة الصم بالإسعاف
خدمة اتصال مرئي بلغة الإشارة مع غرفة الطوارئ
تطبيق يتيح للأصم إرسال موقعه عند الخطر
اشتعل مطبخ جارتي الصماء ولم تستطع الاتصال
وقع لي حادث ولا أتكلم فلم يفهمني المشغل
تدريب موظفي البلاغات على التواصل مع ضعاف السمع
والداي لا يسمعان وأنا من يتصل نيابة عنهما
أغلق المأمور الخط لأنه لم يسمع صوتا
إتاحة البلاغ عبر واتساب لفاقدي النطق
من ينقذ الأبكم إن كان وحيدا؟
سووا رقم رسايل حق الصم للطوارئ
نبغى مترجم إشارة فغرفة العمليات
أخوي ما يسمع وكيف يتصل بالشرطة؟
صار عليه حادث وتم يأشر للناس
خلوا البلاغ بالواتساب للي ما يتكلموا
عمي الأصم انسرق بيته وما رام يبلغ
دق على الإسعاف وسكروا فويهه لأنه ساكت
emergency text line for deaf people
video relay in sign language for ambulance calls
an app where non-speakers send their location
the operator hung up on my silent brother
she saw the fire but could not phone
both parents are deaf, I make every call
teach dispatchers to handle speechless callers
# chronic-medicine-out-of-stock
نطالب بتوفير أدوية الضغط والسكري بانتظام
دواء الصرع منقطع منذ شهرين في صيدلية المستشفى
مخزون احتياطي من الأنسولين في كل محافظة
اشتريت علاجي من الخارج بثلاثة أضعاف سعره
قالوا لي راجعنا الأسبوع القادم للمرة الرابعة
استبدلوا حبوبي بنوع رديء فساءت حالتي
نقترح موقعا يبين توفر الأصناف قبل المجيء
نوبات أخي عادت بعد نفاد الجرعات
صرف كمية تكفي ثلاثة أشهر للمرض المزمن
لا أستطيع شراء بخاخ الربو من راتبي
وفروا دوا السكر فالمستوصف
نبغى العلاج ما ينقطع عن الشيبان
كل ما أروح الصيدلية يقولوا خلص
أشتري الحبوب من برع والأسعار نار
أبوي شهرين بدون دوا القلب
عطونا بديل وما نفع وياه
ياليت يصرفوا الدوا لثلاث شهور
keep insulin and blood pressure pills in stock
dispense three months of tablets at once
publish which medicines are available
pharmacy shelves have been empty for weeks
my brother's seizures returned without his drug
I pay triple price at private chemists
come back next week, they tell me again
# medicine-home-delivery
نقترح إيصال الأدوية المزمنة إلى المنازل
خدمة بريدية لتوصيل علاج كبار السن
تجديد الوصفة إلكترونيا دون مراجعة الطبيب
والدتي مقعدة وتنتظر ساعتين لصرف دوائها
أقود مئة كيلومتر كل شهر لعلبة أقراص
الصيدلية مكتظة والمسنون واقفون بأوراقهم
إرسال الجرعات الشهرية عبر مندوب موثوق
لا سائق لدي يجلب علاجي من المدينة
خزائن ذكية يستلم منها المريض علاجه ليلا
تغيبت عن محاضراتي لأجلب إبر جدي
وصلوا الدوا لين البيت
نبغى مندوب يجيب علاج العيوز
أمي ما تروم تمشي وتروح الصيدلية
كل شهر ماخذ إجازة عشان كيس حبوب
خلوا الوصفة تتجدد بالتلفون
الطابور طويل والشيبة واقف على عصاه
الدرب بعيد والبترول غالي عشان شريط دوا
deliver repeat prescriptions to our doors
courier service for elderly patients' drugs
renew prescriptions online without a visit
mum cannot walk to collect her tablets
a hundred kilometres monthly for one box
pensioners stand in line holding paper slips
pick-up lockers for medication after hours
# round-the-clock-pharmacy
نريد صيدلية مناوبة تعمل طوال الليل
إلزام الصيدليات بجدول مناوبات ليلية معلن
بحثت عن خافض حرارة فجرا ولم أجد
كل الصيدليات في مدينتنا تقفل قبل منتصف الليل
صرف الدواء ليلا داخل المستشفى الحكومي
عدت من الطوارئ بوصفة ولا مكان لصرفها
حليب رضيعي نفد ليلة العيد والمحلات مغلقة
خريطة إلكترونية للصيدليات المفتوحة الآن
هل من منفذ دوائي على الطريق السريع؟
تألمت حتى الصباح لعدم وجود مسكن
نبغى صيدلية تفتح أربع وعشرين ساعة
خلوا وحدة تناوب فالليل فكل ولاية
درت البلاد كلها أدور بندول للصغير
بعد اتناعش كل شي مسكر
عطوني روشتة نص الليل ومن وين أصرفها؟
فالعيد ما شي صيدلية فاتحة
تميت سهران من وجع الضرس بدون مسكن
a pharmacy open all night in our town
publish a night rota for chemists
show which drugstores are open right now
drove around at 3 am looking for paracetamol
discharged with a prescription, everything closed
no baby formula anywhere during Eid night
pain until sunrise, no painkillers sold
# ambulance-station-for-far-villages
نطالب بمركز إسعاف قريب من القرى
وصلت سيارة الإسعاف بعد ساعة كاملة من البلاغ
تمركز مسعفين على الطريق الصحراوي
نزف المصاب حتى فارق الحياة قبل قدوم المسعفين
ترقيم البيوت ليهتدي السائق إلى العنوان
نقلنا الجريح بسيارة خاصة خوفا من التأخير
تدريب شباب القرية على الإنعاش القلبي
سألني المشغل عن موقعي عشر دقائق كاملة
تزويد الولاية بمركبات دفع رباعي مجهزة طبيا
سقط حاج في مزرعته ولم يسعفه أحد
نبا إسعاف قريب من البلاد
ساعة كاملة نترقب الإسعاف والريال يموت
حطوا نقطة مسعفين على الشارع العام
شلينا المصدوم فسيارتنا لين المستشفى
السايق تاه وما عرف البيت
علموا الشباب الإسعافات تراهم أقرب للمصاب
الولاية كبيرة وفيها سيارة إسعاف وحدة
station an ambulance near the villages
four-wheel-drive paramedic vehicles for rough tracks
teach residents CPR until help comes
it took an hour to reach the crash
we carried the victim in our own pickup
the driver got lost looking for our house
a single ambulance covers the whole district
# air-ambulance-for-islands
نطلب طائرة إسعاف مخصصة لسكان الجزيرة
مهبط للمروحيات بجانب المستشفى المرجعي
العبارة متوقفة بسبب الأمواج والمريضة تنزف
زورق إسعاف سريع يعمل ليلا ونهارا
نقلوا جلطة أخي بالبحر ست ساعات
لا جراح في الجزيرة ولا رحلة جوية قبل الخميس
اتفاقية مع سلاح الجو لإخلاء الحالات الحرجة
ضاعت ساعات ثمينة بانتظار إذن الإقلاع
ولد الخديج في المركب بلا حاضنة
الصيادون المصابون في عرض البحر من ينقذهم؟
نبغى هليكوبتر حق الحالات الخطيرة
أهل الجزيرة منقطعين وقت الضربة
حرمته ولدت فالعبارة والبحر هايج
سووا لنش إسعاف للجزر
ترقبنا الطيارة لين الفجر وراح الرجال
حطوا مهبط طيران عند المستشفى
إذا جا الإعصار محد يروم يطلع مريض
a medevac helicopter for island residents
build a helipad beside the hospital
fast rescue boat with medics on board
rough seas, no ferry, and she was bleeding
premature baby born on a fishing vessel
waited until dawn for flight clearance
stroke patient spent six hours crossing water
# dialysis-unit-nearby
نطالب بوحدة غسيل كلى في ولايتنا
زيادة أجهزة الديلزة وفتح فترة ثالثة
أبي يقطع مئتي كيلومتر ثلاث مرات أسبوعيا
مواصلات مجانية لمرضى الفشل الكلوي
يبدأ دوره بعد منتصف الليل ويعود منهكا
ماكينة الغسيل تعطلت والمرضى ينتظرون في الردهة
إتاحة الغسيل البريتوني في البيت مع تدريب الأسرة
ترك خالي وظيفته بسبب جلسات الكلى
تورمت ساقاه لأن الجلسة ألغيت يومين
متى تدشن الوحدة الجديدة التي اكتمل مبناها؟
نبا غسيل كلى قريب من بيوتنا
أوصل أبوي ثلاث مرات فالأسبوع وأنا موظف
زيدوا المكاين الناس تترقب دورها
الشيبة يرجع طايح من التعب
دورهم نص الليل حرام عليكم
وفروا باص يودي مرضى الكلى ويردهم
المبنى جاهز من سنة وبعده مقفول
we need kidney dialysis in our town
more machines and a third shift
free transport for renal patients
father travels 400 km every other day
his session starts at midnight
broken equipment, swollen legs, cancelled treatment
uncle quit work because of his kidneys
# mental-health-hotline
نطلب خطا ساخنا مجانيا للدعم النفسي
مختص نفسي في كل مركز صحي
صديقي يفكر في الانتحار ولا أعرف بمن أتصل
محادثة سرية عبر الإنترنت مع معالج
أعاني نوبات هلع وأخجل من زيارة الطبيب النفسي
سعر الجلسة أربعون ريالا في القطاع الخاص
حملة توعية تمحو وصمة الاكتئاب
منذ وفاة أمي لا أنام ولا أخرج
فقدنا شابا في حارتنا لم يسمع أحد صراخه
موعد الطب النفسي بعد نصف سنة
نبغى رقم نتصل عليه وقت الضيق
وفروا دكتور نفسي فالمستوصف
الناس تقول عني مجنون لو رحت العيادة
من مات أخوي وأنا ما أرقد
الشباب مكتومين وما يلقوا حد يسمعهم
الجلسة غالية وما نروم عليها
خويي قال بيذبح نفسه وحترت شسوي
a free confidential crisis line
put a counsellor in every primary clinic
anonymous online chat with therapists
my friend talks of ending his life
panic attacks, and too ashamed to see anyone
forty rials per therapy session is beyond us
people call you crazy for being depressed
# addiction-rehabilitation-centre
نطالب بمركز لعلاج المدمنين في كل محافظة
برنامج تأهيل سري بلا ملاحقة قانونية
أخي عاد إلى المخدرات بعد خروجه من السجن
قسم خاص بتعافي النساء من الإدمان
حبوب الترامادول تباع أمام المدارس
باع ابني ذهب أمه ليشتري السموم
بيوت منتصف الطريق للمتعافين
رفض المستشفى إدخاله لعدم وجود سرير
مجموعات مساندة لأسر المتعاطين
نخشى التبليغ عنه فيضيع مستقبله
نبغى مصحة تعالج عيالنا من المخدرات
ولدي طاح فهالسم وما لقيت من يساعدني
لا تسجنوهم عالجوهم
رجع يتعاطى بعد ما طلع
خايفين نبلغ عنه ويفضحونا
الشبو دمر بيت خالتي
سووا برنامج لمتابعة التايب بعد العلاج
open a detox clinic in each province
treat addicts instead of jailing them
halfway houses for people in recovery
my brother relapsed after leaving prison
he sold his mother's gold for crystal meth
no bed available, they turned him away
women addicts have nowhere to recover
# dental-clinic-waiting
نرجو تقريب مواعيد عيادات الأسنان الحكومية
توفير طبيب أسنان في المركز الصحي
موعد حشو ضرسي بعد سنة وشهرين
الخلع متاح فقط ولا علاج للعصب
تركيبات مجانية لكبار السن بلا أسنان
تورم خدي ولم يستقبلني قسم الأسنان
كلفني التاج مئتي ريال في عيادة خاصة
كرسي الأسنان معطل منذ رمضان
تقويم مدعوم لأطفال الأسر محدودة الدخل
جدي يأكل المهروس لأنه بلا طقم
نبغى دختور أسنان فالمستوصف
ضرسي يعورني وموعدي السنة الياية
بس يشلعوا وما يحشوا
الكرسي خربان من كم شهر ومحد صلحه
سووا طقم أسنان للشيبان ببلاش
ويهي متورم وردوني من الباب
الخاص ذبحنا بأسعاره على ضرس واحد
more public dentists, shorter queues
free dentures for pensioners
subsidised braces for low-income children
fourteen months until my filling
they only pull teeth, never save them
swollen face and still turned away
the dental chair has been broken since Ramadan
# mobile-blood-donation
نقترح حافلة متنقلة لجمع الدم في الولايات
تبرعت مرارا ولم أجد بنك دم قرب بيتي
فتح بنك الدم مساء وفي الإجازات
تطبيق ينبه المتبرعين عند نقص فصيلتهم
طلبوا منا إحضار ستة متبرعين قبل العملية
فصيلة ابنتي نادرة ولم نعثر على أحد
حملات تبرع في الجامعات والمساجد
مريض الثلاسيميا ينتظر كيس دم منذ يومين
إجازة نصف يوم لمن يتبرع بدمه
نشرنا استغاثة في تويتر طلبا لصفائح
خلوا باص التبرع يجي ولايتنا
نبغى نتبرع بس البنك بعيد
أخوي مسوي حادث وندور أو سالب
البنك يسكر قبل ما نطلع من الدوام
سووا تطبيق يخبرنا متى ناقصنكم دم
ولد عمي فيه أنيميا وما حصلوله دم
لازم نجيب متبرعين بروحنا قبل العملية
bring a blood drive bus to our area
alert donors when their type runs low
keep the transfusion bank open evenings
begged on Twitter for O negative
relatives must find six donors before surgery
thalassaemia child waiting two days for a unit
I want to give but it's too far
# mri-scan-delay
نحتاج جهاز رنين مغناطيسي في مستشفى المحافظة
تشغيل أجهزة الأشعة في فترتين لتقليل القوائم
موعد الأشعة المقطعية بعد سبعة أشهر
شراء الخدمة من القطاع الخاص عند التأخر
نتيجة التصوير ضاعت وأعادونا إلى البداية
اكتشف الورم متأخرا بسبب طول الانتظار
الجهاز معطل وقطعة الغيار من ألمانيا
تعيين فنيي أشعة وقارئي تقارير
دفعت مئة وخمسين ريالا لتصوير ظهري
الطبيب لا يشخص قبل الصورة والصورة بعيدة
نبغى جهاز رنين فمستشفانا
موعد الأشعة عقب سنة شو هالكلام
المكينة خربانة من العيد
ظهري كسرني وما عارفين شو فيه
شغلوا الأشعة ليل ونهار
تأخروا لين كبر الورم
سويتها فالخاص وطيرت المعاش
install an MRI scanner in the regional hospital
run imaging departments in two shifts
outsource scans when the queue exceeds a month
tumour found late because of the delay
machine broken, waiting on German parts
paid half my salary to image my spine
they lost my CT results completely
# rooms-for-patients-companions
نرجو توفير سكن لمرافقي المرضى القادمين من بعيد
سرير للأم بجانب طفلها المنوم
نمت في سيارتي أسبوعا قرب المستشفى
السماح للأب بمرافقة ابنه ليلا
الفندق أغلى من العلاج نفسه
بيت ضيافة خيري لأهالي مرضى السرطان
منعوني من المبيت مع أمي المصابة بالخرف
كرسي بلاستيكي لا يصلح لليالي الطويلة
وجبات بسعر رمزي للمرافقين
أتينا من ظفار ولا نعرف أحدا في مسقط
نبغى سكن للمرافقين
رقدت فالسيارة عشر أيام عشان ولدي
جايين من صلالة وما عندنا مكان
حطوا سرير حق الأم بدل الكرسي
ما خلوني أرقد ويا الوالدة
الشقق غالية والعلاج مطول
ياليت تسوون استراحة للأهالي بمطبخ وحمام
a guest house for families of inpatients
proper beds for mothers beside their children
cheap meals for those staying with patients
slept in my car near the ward
the hotel costs more than the cure
they barred me from staying with confused mum
came a thousand kilometres, knew no one
# cancer-treatment-closer-to-home
نطالب بمركز أورام في جنوب البلاد
توفير الجرعات الكيماوية في مستشفى المحافظة
تسافر خالتي ألف كيلومتر للإشعاع كل أسبوع
وحدة فحص مبكر للثدي تجوب المناطق
شخصوا سرطان القولون وهو في مرحلته الأخيرة
تخفيض تذاكر الطيران لمرضى الأورام ومرافقيهم
الدواء الموجه غير مدرج في القائمة الوطنية
تساقط شعرها ولم تجد من يواسيها
رعاية تلطيفية تخفف آلام الأيام الأخيرة
باع زوجي أرضه ليعالجني في تايلند
نبغى مستشفى سرطان قريب منا
الكيماوي يهد الحيل والدرب طويل
أمي تسافر كل أسبوعين عشان الجرعة
سووا فحص مبكر للحريم فالولايات
ما عرفنا بالمرض إلا وهو منتشر
بعنا السيارة عشان نعالج أبوي برع
العلاج الزين مب متوفر عندنا
an oncology centre in the southern region
offer chemotherapy at provincial hospitals
mobile mammogram screening for rural women
flying every week just for radiotherapy
his colon tumour was caught at stage four
we sold land to treat her in Thailand
hospice care to ease the last days
# fertility-treatment-support
نطالب بتحمل الدولة تكاليف أطفال الأنابيب
عيادة حكومية لعلاج تأخر الإنجاب
تزوجنا منذ تسع سنوات ولم نرزق بمولود
كل محاولة حقن مجهري تكلفنا ألفي ريال
إجازة طبية للمرأة أثناء التنشيط
سؤال الأقارب عن الحمل يؤلمني
قرض بلا فوائد للأزواج الراغبين في الإخصاب
سافرنا إلى الهند ثلاث مرات وفشلت الزراعة
رفع سن القبول في مركز الخصوبة
طلقها لأنها لم تنجب وهو العقيم
نبغى مركز حكومي للعقم
تسع سنين متزوجين وربي ما كتب
الأنابيب غالية وما نروم عليها
طحنا فالديون عشان ضنى
الحريم يعايروني عشان ما جبت عيال
ساعدوا المعاريس اللي متأخر حملهم
سرنا الهند وما استوى شي
cover IVF for childless couples
a state fertility clinic with fair prices
medical leave during hormone stimulation
married nine years and still no baby
three failed embryo transfers left us in debt
he divorced her though he was infertile
relatives keep asking when I'll conceive
# medical-error-investigation
نطالب بلجنة مستقلة تحقق في الأخطاء الطبية
تعويض عادل للمتضررين من إهمال المستشفيات
نسي الجراح قطعة شاش في بطن أختي
حصول المريض على نسخة كاملة من ملفه
حقنوا ابني بجرعة مضاعفة ودخل غيبوبة
الشكوى حفظت دون أن يستمع إلينا أحد
نشر نتائج التحقيق في الوفيات المفاجئة
عمليتها كانت في الركبة اليمنى فشقوا اليسرى
المستشفى يحقق مع نفسه ويبرئ أطباءه
فقدنا المولود وقيل لنا قضاء وقدر فقط
نبغى حد محايد يحقق فغلط الدكتور
خلوا شاش فبطنها وخيطوا
عطوا ولدي إبرة غلط وانشل
شكينا وما حد رد علينا
اللي يغلط لازم يتحاسب
فتحوا الريل السالمة بدل العوقة
ما رضوا يعطونا التقرير
independent inquiry into medical negligence
compensation for patients harmed by malpractice
the right to a full copy of your file
they left gauze inside my sister
wrong dose, and my boy never woke up
surgeons opened the healthy knee
the hospital investigates itself and finds nothing
# shared-medical-record
نقترح ملفا صحيا إلكترونيا موحدا بين المستشفيات
ربط القطاع الخاص بالسجل الطبي الوطني
أعدت تحاليلي ثلاث مرات في ثلاثة أماكن
أحمل أوراقي وأشعتي في كيس بلاستيكي
لم يعرف الطوارئ أنني أتحسس من البنسلين
إتاحة نتائج المختبر للمريض عبر هاتفه
كل طبيب يسألني القصة من أولها
تعارضت حبوب عيادتين فهبط ضغطه
حماية خصوصية البيانات من المتطفلين
ملف قديم ضاع حين انتقلت إلى نزوى
خلوا ملف المريض واحد فكل مكان
كل مستشفى يسوي التحاليل من يديد
أدور بكيس الأشعات من دختر لدختر
ما يعرفوا إني حساسة من الدوا
نبغى نشوف نتايج الفحص بالتلفون
ضيعوا ملف الوالد يوم نقلناه
دكتورين وكل واحد يعطي دوا ضد الثاني
one electronic health file across all hospitals
link private clinics to the national record
let me see lab results on my phone
blood tests repeated three times in a month
I carry X-rays around in a plastic bag
casualty did not know about my penicillin allergy
two prescriptions clashed and he collapsed
# home-nursing-for-the-bedridden
نرجو زيارات تمريض منزلية لطريحي الفراش
فريق رعاية يغير القسطرة في البيت
والدي مشلول ونقله إلى العيادة عذاب
صرف سرير طبي وأكسجين لمن يحتاج
تقرح ظهر جدتي ولا نعرف كيف ننظفه
تدريب الأسر على العناية بأنبوب التغذية
اختصاصي علاج طبيعي يأتي بعد الجلطة
أخرجوه من المستشفى وهو على جهاز تنفس
نستأجر سيارة إسعاف خاصة لكل فحص
تحملت أختي وحدها عبء العناية حتى انهارت
نبغى ممرضة تزور الشيبة فالبيت
أبوي طايح وما نروم نشله
عيوزتنا تقرح ظهرها من الرقدة
وفروا سرير طبي وكرسي حمام
طلعوه من المستشفى وقالوا دبروا عماركم
أختي هدت دراستها عشان تقابل الوالد
حد يعلمنا كيف نغير له الأنبوب
home visits by nurses for bedridden patients
lend hospital beds and oxygen machines
train families in tube feeding
bedsores are eating grandma's back
moving my paralysed dad is torture
discharged on a ventilator with no support
my sister collapsed from caring alone
# snake-and-scorpion-antivenom
توفير مصل لدغات الأفاعي في كل مستوصف
لدغت عقرب طفلي ولم نجد الترياق
تخزين الأمصال لدى عيادات القرى في الصيف
حولونا إلى مستشفى آخر والسم يسري
فرق لمكافحة الزواحف حول المنازل
راعي الغنم بترت قدمه بعد عضة حية
إرشادات مبسطة لما يفعل عند اللسع
تكثر العقارب بعد الأمطار في فناء المدرسة
ماتت البنت في الطريق من سم الأفعى
صار أهل الجبل يعالجون القرصة بالكي
نبا دوا الحيايا فالمستوصف
ولدي قرصته عقرب وما حصلنا إبرة
حيه لدغت الراعي وقطعوا ريله
القيض يا والعقارب تارسة الحوش
حولونا لمستشفى ثاني والسم يمشي
حطوا المصل عند أقرب ممرض
الناس بعدها تكوي وتمص السم
stock antivenom in every rural clinic
snakebite serum should never run out
pest teams to clear vipers near houses
scorpion stung our toddler, no antidote available
the shepherd lost his foot after a bite
referred elsewhere while the poison spread
after rain the schoolyard crawls with scorpions
# language-barrier-with-foreign-doctors
نطلب مترجمين بين المريض والطبيب الأجنبي
توظيف ممرضات يتحدثن العربية
لم أفهم كلمة مما قاله الجراح
كتابة تعليمات الدواء بلغة بسيطة مفهومة
تناول جدي القرص مرتين لسوء الفهم
اشتراط حد أدنى من العربية للأطباء الوافدين
تستعين أمي بابنتها الصغيرة لتشرح ألمها
وقعت إقرار العملية وهو بالإنجليزية
خدمة ترجمة هاتفية فورية للعمال الآسيويين
العامل البنغالي أشار إلى صدره وأعطوه مسكنا
نبغى حد يترجم لنا عند الدكتور
الممرضة ما تعرف عربي وأمي ما تعرف إنجليزي
رمسته وما فهم علي
كتبوا الدوا بالعربي عشان الشيبان
خليت بنتي الصغيرة تترجم وجعي
وقعنا على ورقة ما فهمنا شو فيها
الشيبة خذ الحبوب غلط
interpreters for patients who speak no English
doctors should learn basic Arabic
print dosage instructions in plain words
mother nods but understands nothing he says
signed a consent form I couldn't read
a Bengali labourer pointed at his chest, ignored
my ten-year-old translates her granny's symptoms
# mortuary-washing-room-at-hospital
نرجو تجهيز مغسلة موتى داخل المستشفى
تسريع إجراءات تسليم الجثمان لذوي المتوفى
انتظرنا يومين لاستلام جنازة عمي
سيارة مجانية لنقل الموتى إلى قراهم
ثلاجة حفظ الجثث ممتلئة والحر شديد
تدريب متطوعات على تغسيل النساء
مكتب يعمل ليلا لشهادات الوفاة
نقلنا أمي المتوفاة في صندوق شاحنة
غرفة يجلس فيها أهل الفقيد بكرامة
فات موعد الصلاة على الميت بسبب ورقة
نبغى مغسلة أموات عند المستشفى
يومين نترقب يسلمونا الميت
ما حصلنا حد يغسل الحرمة
الورقة تأخرت وما دفناه إلا عقب العشا
شلينا المرحوم فبيكب ما يصير
الثلاجة تارسة والناس واقفة برع
سهلوا على أهل الميت بسهم حزنهم
build a body-washing room at the hospital
issue death certificates at night too
free hearse to carry the dead home
two days before they released uncle's body
we moved our late mother in a truck
the morgue fridge is full in August
paperwork made us miss the funeral prayer
# expired-medicine-return-boxes
وضع صناديق لجمع الأدوية المنتهية في الصيدليات
توعية بمخاطر رمي العلاج في القمامة
عثر طفل على أقراص في النفايات وابتلعها
خزانتي ممتلئة بعقاقير لا أحتاجها
التبرع بالفائض الصالح للمرضى المعسرين
يسكب الناس الشراب القديم في المغسلة
يصرف المركز كميات تفيض عن الحاجة
حاويات خاصة لإبر مرضى السكري المستعملة
جرحت إبرة مكشوفة عامل النظافة
أين أذهب بدواء المرحوم والدي الغالي؟
حطوا صناديق للدوا القديم
البيت متروس حبوب خالصة تاريخها
ولدنا كل حبوب لقاها فالزبالة
وين أودي إبر السكر عقب ما أستخدمها؟
نبغى نتبرع بالدوا الزايد
عامل البلدية انشك بإبرة
يعطونا دوا واجد ويخترب فالدرج
drop-off bins for expired drugs at pharmacies
collect unused pills for poor patients
sharps containers for diabetics' needles
a toddler swallowed tablets from the rubbish
my drawer overflows with leftover antibiotics
a cleaner got pricked by a discarded syringe
people flush old syrup down the drain
# autism-centre
نطالب بمركز حكومي متخصص في التوحد
تشخيص مبكر لاضطراب طيف التوحد
ابني في الخامسة ولا ينطق ولا ينظر إلي
أقساط المركز الخاص تلتهم نصف راتبي
فصول دمج فيها معلمون مدربون
رفضت الروضة استقبال طفلتي المتوحدة
قائمة الانتظار في مركز التأهيل سنتان
دورات للوالدين في تعديل السلوك
ماذا سيحل بابني التوحدي بعد موتي؟
يصرخ في السوق فيرمقنا الناس بغضب
نبغى مركز توحد فالمحافظة
ولدي ما يرمس وعمره خمس
المراكز الخاصة تاخذ ميتين فالشهر
محد قبل بنتي فالروضة
علموا المدرسين كيف يتعاملوا وياهم
الناس تحسبه ما متربي وهو توحدي
أشل همه إذا كبر من له؟
a public autism centre in each governorate
early screening for autistic toddlers
inclusive classes with trained aides
private therapy swallows half my wages
kindergarten refused our daughter on the spectrum
who will look after him when I die
two years on the rehabilitation waiting list
# quiet-hours-in-shops-and-malls
نقترح ساعة هادئة أسبوعيا في المراكز التجارية
خفض الموسيقى والإضاءة لأجل ذوي الحساسية الحسية
ينهار طفلي باكيا من ضجيج السوبرماركت
غرفة حسية في المطار والمستشفى
لا نخرج للتسوق خوفا من نوبة غضبه
طردنا حارس المجمع لأن ابني يصرخ
سوار مميز يفهم به الموظف حالة الطفل
مسار سريع عند الصندوق لأسر التوحد
صوت مكبرات العروض يرعب ابنتي
عرض سينمائي بصوت خافت مرة كل شهر
خلوا ساعة بدون موسيقى فالمول
ولدي يسد أذونه ويصيح من الإزعاج
سكيورتي المول قال طلعوه من هنا
ما نروم نطلع بالصغير مكان
قصروا الصوت والليتات لو ساعة
الناس تخز فينا يوم يعصب
سووا غرفة هادية فالمطار
sensory-friendly hour at supermarkets
dim the lights and mute the music weekly
calm room in the airport terminal
noise sends my child into meltdown
mall security threw out our screaming boy
we stopped shopping as a family
low-volume film screenings once a month
# ramps-and-lifts-in-government-buildings
نطالب بمنحدرات ومصاعد في الدوائر الحكومية
إلزام المباني الجديدة بكود إمكانية الوصول
حملني أخي على ظهره إلى الطابق الثاني
دورات مياه تتسع للكرسي المتحرك
درج البلدية يمنع المقعدين من إنجاز معاملاتهم
المصعد معطل والمكتب في الدور الرابع
أرصفة مستوية ومعابر منخفضة الحافة
وقف ابني خارج المسجد لعدم وجود ممر
منحدر المحكمة شديد الميل وانقلبت عربتي
تفتيش دوري على تهيئة المرافق لذوي الإعاقة
سووا رامب للكراسي فكل دائرة
شلوني الربع فوق عشان أوقع ورقة
اللفت خربان وأنا على كرسي
الحمام ضيق ما يدخله الكرسي
نبغى مداخل تناسب المعاقين
طحت من المنحدر لأنه واقف وايد
المراجع المقعد يتم برع فالشمس
ramps and lifts in every public office
wheelchair toilets in ministries
enforce the accessibility building code
my brother carried me up the stairs
elevator dead, counter on the fourth floor
my chair tipped over on that steep slope
he prays outside because the mosque has steps
# abuse-of-disabled-parking
تشديد غرامة الوقوف في مواقف ذوي الإعاقة
كاميرات ترصد من يحتل الموقف الأزرق
سيارة رياضية تشغل مكاني كل صباح
تفعيل البطاقة الإلكترونية لمنع التلاعب
يقول السائق دقيقة وأعود وتمتد ساعة
بطاقة جده المتوفى ما زالت في سيارته
موقف أعرض يسمح بإنزال الكرسي
رجعت إلى بيتي دون إنجاز معاملتي
خط للتبليغ بالصورة عن المخالفين
وضع المطعم طاولاته فوق موقفنا
خالفوا اللي يوقف فباركن المعاقين
كل يوم حد سالم موقف فمكاني
يقول بس دقيقة وأنا أترقب فالشمس
يستخدموا بطاقة الشيبة وهو متوفي
نبغى نصور المخالف ونطرشه للشرطة
الموقف ضيق والكرسي ما ينزل
رديت البيت لأن ما شي مكان لي
tougher fines for misusing disabled bays
let us report offenders by photo
wider spaces to unload a wheelchair
a sports car takes my blue spot daily
he still flashes his dead grandfather's permit
just one minute, he says, then vanishes
restaurant tables now cover the accessible bay
# wheelchairs-and-hearing-aids
صرف كراس متحركة كهربائية للمستحقين
تحمل ثمن سماعات الأطفال الأذنية
كرسي ولدي صغر عليه منذ عامين
ورشة لصيانة الأجهزة التعويضية في المحافظة
بطارية القوقعة تكلفني راتب أسبوع
تسريع طلبات الأطراف الصناعية
يزحف جارنا المبتور داخل منزله
اللجنة رفضت الطلب لأن عمري فوق الستين
بنك لإعارة المعينات مؤقتا بعد الكسور
رسبت ابنتي لأنها لا تسمع المعلمة
نبغى كراسي كهرب حق المعاقين
سماعة بنتي خربانة وغالية
الكرسي قديم ومكسر ومحد بدله
عمي يزحف فالبيت من بتروا ريله
بطارية القوقعة كل شهر تذبحنا
سووا مكان يصلح السماعات والكراسي
ردوا طلبي قالوا انته كبير
provide electric wheelchairs to those who qualify
free hearing aids for schoolchildren
repair workshop for prosthetic limbs
he outgrew his chair two years ago
cochlear batteries cost us a week's pay
an amputee neighbour crawls around his house
she failed class because she can't hear
# blind-users-of-government-apps
تهيئة التطبيقات الحكومية لقارئ الشاشة
أنا كفيف ولا أستطيع إتمام طلبي إلكترونيا
توفير النماذج بطريقة برايل أو صوتيا
رمز التحقق المصور يمنعني من الدخول
أسلم كلمة سري لقريب كي يدفع فاتورتي
صراف آلي ناطق في كل مصرف
إشراك المكفوفين في تجربة المواقع قبل إطلاقها
الأزرار بلا أسماء والهاتف يقرأها مبهمة
استغلني أحدهم لأنني لا أبصر الأرقام
ممرات بارزة ترشد العصا البيضاء
خلوا التطبيق ينطق حق العميان
ما أشوف وكل مرة أطلب حد يسوي معاملتي
الكود مال الصور ما أروم أقراه
عطيت ولد خالي الرقم السري وسرقني
نبغى أوراق برايل فالبنك
زر بدون اسم كيف يعرفه الأعمى؟
جربوا البرنامج ويانا قبل تنشروه
make e-government apps screen-reader friendly
braille forms and talking cash machines
test websites with blind citizens first
the picture captcha locks me out
unlabelled buttons, I cannot renew my card
I hand my password to a cousin
tactile paving to guide a white cane
# carer-leave-and-allowance
نطالب ببدل شهري لمن يرعى معاقا
إجازة براتب لمرافقة قريب عاجز
استقلت من عملي لأرعى أخي الشلل الدماغي
تخفيض ساعات الدوام لأمهات ذوي الإعاقة
تقاعد مبكر لمن تعيل طفلا معاقا
دار استضافة مؤقتة لنرتاح أسبوعا
لم أنم ليلة كاملة منذ ولادة ابني
خصم مديري راتبي بسبب مواعيد ابنتي
الحفاضات وحدها تكلفنا ستين ريالا
سئمت الأم من الوحدة وهي ترعى ثلاثة معاقين
عطوا علاوة حق اللي يقابل معاق
هديت الشغل عشان أداري أخوي
نبغى دوام مخفف لأم المعاق
المدير خصم علي عشان مواعيد بنتي
من ولدته ما رقدت ليلة كاملة
وفروا مكان نخليه فيه كم يوم ونرتاح
الحفاضات والحليب كاسرين ظهرنا
monthly allowance for family carers
paid leave to look after a disabled relative
respite home so parents can rest
resigned to care for my palsied brother
salary docked for taking her to therapy
haven't slept through since he was born
three disabled children and one exhausted mother
# elderly-day-club
نقترح ناديا نهاريا لكبار السن
أنشطة حرفية ورياضية للمتقاعدين
جلس أبي بعد التقاعد أمام الجدار صامتا
مجلس مكيف في الحارة يجتمع فيه المسنون
حافلة تقل العجائز إلى نادي الحي
تعليم الأجداد استخدام الهاتف
غادر الأبناء وبقيت أمي وحدها نهارا
برنامج يجمع التلاميذ بالجد ليروي حكاياته
ساءت ذاكرة عمتي من قلة الكلام
لا مكان تلتقي فيه المسنات غير العزاء
سووا مجلس للشيبان يتونسوا فيه
الوالد من تقاعد قاعد يطالع الجدار
العيوز ضايق صدرها بروحها فالبيت
نبغى باص يودي الشيبان النادي
عيالها سافروا وتمت بروحها
علموهم الواتساب يرمسوا عيالهم
لعبة حواليس وقهوة وسوالف تكفيهم
a day club for senior citizens
craft and exercise sessions for retirees
minibus to bring grandmothers together
since retirement dad just stares at walls
children moved away, mother sits alone
auntie's memory fades from lack of company
old storytellers should meet schoolchildren
# lonely-elderly-check-in-visits
نطلب زيارات دورية للمسنين الذين يعيشون وحدهم
سوار طوارئ يضغطه العجوز عند السقوط
عثر على جارتنا ميتة بعد ثلاثة أيام
متطوعون يتفقدون كبار السن كل صباح
سقط في الحمام ولم يسمعه أحد حتى المساء
اتصال يومي يطمئن على الأرامل
لا أولاد لها ولا أخ يسأل عنها
سرق محتال ذهب عجوز تعيش منفردة
وجبات ساخنة تصل إلى بيوت العاجزين
هجره أبناؤه العشرة في بيت متهالك
حد يمر على الشيبان كل يوم
يارتنا ماتت ومحد درى عنها
الشيبة طاح فالحمام وتم لين الليل
نبغى زر يضغطه ويتصلوا بنا
عشر عيال ومحد يسأل عنه
طبخوا لهم لقمة ووصلوها
دقوا عليها كل صباح واطمنوا
daily check-in calls for widows living alone
panic-button bracelets for frail seniors
hot meals delivered to housebound pensioners
our neighbour lay dead three days unnoticed
he slipped in the bathroom, nobody heard
ten sons and not one visits
a swindler took the old lady's gold
# child-abuse-helpline
نطالب بخط مجاني يبلغ عبره الطفل عن الإيذاء
دار حماية للأطفال المعنفين
كدمات زرقاء على ذراع تلميذي كل أسبوع
محاكمة سريعة لمن يتحرش بالصغار
تضرب زوجة الأب البنت ولا يتدخل أحد
توعية التلاميذ بحرمة أجسادهم
بلغنا عن الجار فأعادوا الولد إلى أبيه
يصرخ رضيع في الشقة المجاورة كل ليلة
إخصائية اجتماعية تزور البيوت المشتبه بها
سكتت الأسرة خوفا من الفضيحة
نبغى رقم يتصل به الصغير لو حد ضربه
مرت أبوها تضربها ومحد يتدخل
الولد ييي المدرسة ويده زرقا
بلغنا وردوه لأبوه اللي يعنفه
علموا اليهال يقولوا لا
أهله ستروا على الخال خوف الفضيحة
أسمع صياح الياهل من عند الييران
a free hotline children can call
safe house for battered kids
swift trials for child molesters
bruises on my pupil's arms every week
we reported it, they sent him home
the stepmother beats her, neighbours look away
the family hushed it up out of shame
# orphans-and-foster-families
تسهيل كفالة الأيتام داخل الأسر البديلة
رفع المخصص الشهري لليتيم
انتظرنا ثلاث سنوات لاحتضان طفلة
متابعة نفسية لأبناء دور الرعاية
خرج من الدار في الثامنة عشرة بلا مأوى
سكن انتقالي للشباب الخارجين من الإيواء
يعيرونه في المدرسة بمجهول النسب
توفي أبوهم وأمهم لا تعمل
وصاية الجدة على الأحفاد معقدة في المحكمة
أخوان يتيمان فرقوهما في بيتين
نبغى نكفل يتيم والإجراءات صعبة
زيدوا معاش الأيتام ما يكفي
ثلاث سنين نترقب نحضن بنية
طلع من الدار وما له حد ولا بيت
يعايروه ويقولوا ما له أهل
أبوهم مات والأم بدون شغل
فرقوا الأخوان وكل واحد فبيت
simplify fostering for willing families
raise the monthly orphan stipend
transitional flats for care leavers
three years waiting to adopt a little girl
turned eighteen and out on the street
classmates taunt him about unknown parents
orphaned brothers split between two homes
# visitation-place-for-divorced-parents
نقترح مكانا لائقا لرؤية أبناء المطلقين
حديقة مخصصة للزيارة بدل مركز الشرطة
أرى ابني ساعتين في مخفر كل أسبوع
تنفيذ أحكام الحضانة بلا مماطلة
منعتني طليقتي من لقاء بناتي منذ العيد
مشرفة نفسية تهيئ الطفل للقاء والده
يبكي الصغير كلما دخل قسم الشرطة
مبيت الأطفال عند الأب في العطلات
سافر بهم إلى بلده ولم يعدهم
وساطة أسرية قبل الوصول إلى القضاء
نبغى مكان زين نشوف فيه عيالنا
أشوف ولدي فمركز الشرطة حرام
من الطلاق ما خلتني أشوف بناتي
الصغير يخاف من العسكر ويصيح
حطوا حديقة حق زيارة المطلقين
شل العيال وسافر وما ردهم
المحكمة حكمت ومحد نفذ
a friendly centre for custody visits
mediation before divorce goes to court
enforce visitation rulings promptly
seeing my son inside a police station
ex-wife has kept the girls away since Eid
he cries at the sight of uniforms
their father took them abroad for good
# child-support-arrears
صندوق حكومي يدفع النفقة ثم يستردها من الأب
خصم نفقة الأولاد مباشرة من راتب الزوج
لم يرسل طليقي فلسا منذ عام
أعيل أربعة أبناء من بيع الخبز
تسريع قضايا الأحوال الشخصية للمطلقات
يخفي ماله باسم أخيه تهربا من المحكمة
الإيجار متراكم وصاحب البيت يهددنا بالطرد
محام مجاني للمرأة المعسرة
منع المماطل من السفر حتى يسدد
ذهبت إلى القاضي تسع مرات بلا نتيجة
خلوا النفقة تنخصم من معاشه
طليقي ما صرف على عياله سنة
أبيع خبز ولقيمات عشان أعيشهم
مسجل ماله باسم أخوه ويقول ما عندي
نبغى محامي ببلاش للمطلقات
راعي البيت يبا الإيجار وبيطردنا
من محكمة لمحكمة والعيال يوعانين
deduct alimony directly from his pay
an advance fund for divorced mothers
free lawyers for women who can't pay
my ex hasn't sent a baisa in a year
he hides his money in his brother's name
I feed four children by selling bread
nine court hearings and still nothing
# maternity-leave
نطالب بتمديد إجازة الأمومة إلى ستة أشهر
إجازة أبوة لا تقل عن أسبوعين
عدت إلى المكتب وجرحي القيصري لم يلتئم
دوام جزئي للأم في السنة الأولى
أنهت الشركة عقدي حين علمت بحملي
مساواة موظفات القطاع الخاص بالحكومي
تركت رضيعي عند الجارة وعمره شهر
توقف حليبي بسبب ساعات العمل الطويلة
خسرت ترقيتي لأنني أنجبت
ولدت توأمين خدجا ونفدت أيامي في الحاضنة
زيدوا إجازة الولادة ست شهور
رديت الدوام والنفاس بعده ما خلص
خلوا الريال ياخذ إجازة يوم تربي حرمته
فنشوني يوم دروا إني حامل
ولدي صغير وخليته عند الشغالة
ياليت نداوم نص دوام أول سنة
انحرمت من العلاوة عشان ربيت
extend maternity leave to six months
paternity leave of two weeks at least
equal rights for private-sector mothers
fired the week I announced my pregnancy
back at my desk with stitches still healing
long shifts dried up my milk
my twins were in intensive care all my leave
# workplace-nursery
إلزام الجهات الكبرى بحضانة في مقر العمل
دعم رسوم دور الحضانة للأمهات العاملات
أدفع نصف راتبي لمن ترعى طفلي
ترك المربية للرضيع وحيدا أفزعني
كاميرات يراها الوالدان في الحضانات
فتح دور رعاية تناسب المناوبات الليلية للممرضات
اصطحبت ابنتي إلى مكتبي فوبخني المسؤول
رخصة ورقابة على المربيات المنزليات
استقلت لأن لا أحد يبقى مع صغيرتي
الحضانة القريبة مكتظة وبلا ترخيص
سووا حضانة عندنا فالدوام
نص معاشي يروح للحضانة
الشغالة خلت الياهل بروحه وطلعت
يبت بنتي الدوام والمدير زعل
هديت الوظيفة ما حصلت حد يمسك الصغير
نبغى كاميرات نشوف عيالنا
الممرضات مناوبات ليل وين يودوا عيالهم؟
day-care centre inside our workplace
subsidise crèche fees for working mums
licence and inspect childminders
half my salary goes to the babysitter
scolded for bringing my toddler to the office
night-shift nurses have nowhere to leave babies
I resigned because nobody could mind her
# domestic-violence-shelter
نطالب بدار إيواء للنساء المعنفات
خط ساخن للمرأة التي يضربها زوجها
كسر أنفي أمام أطفالي وعدت إليه مضطرة
قانون صريح يجرم العنف الأسري
شرطيات مدربات لاستقبال بلاغات النساء
طلبوا مني موافقة ولي الأمر وهو المعتدي
هربت ليلا حافية إلى بيت الجيران
أمر قضائي يبعد الزوج العنيف عن البيت
يحبس أختي ويأخذ هاتفها وراتبها
يقولون لها اصبري من أجل الأولاد
نبغى مكان يحمي الحريم من الضرب
ريلها يضربها وأهلها ردوها له
كسر يدها وقالوا لها صبري
خايفة أشتكي وما عندي مكان أروحه
حابسها فالبيت وشال تلفونها
حطوا شرطية ترمس ويا المعنفات
طلعت نص الليل حافية من بيتها
a refuge for battered wives
restraining orders against violent husbands
female officers to take abuse reports
he broke my nose in front of the kids
be patient for the children, they told her
she fled barefoot to the neighbours
locked indoors, phone and wages taken away
# breastfeeding-and-baby-changing-rooms
توفير غرف إرضاع في الأماكن العامة
طاولات تغيير حفاضات في دورات المياه
أرضعت طفلي في دورة مياه متسخة
ركن للأمهات في المطارات ومحطات الوقود
بكى رضيعي جوعا ولم أجد ستارا
ثلاجة لحفظ حليب الأم في مقر الوظيفة
غيرت له على مقعد السيارة تحت الشمس
الحديقة بلا زاوية مستورة للنساء
طلب مني النادل المغادرة وأنا أرضع
يضطر الأب إلى دخول حمام النساء بطفله
سووا غرف رضاعة فالمولات
رضعت بنتي فالحمام وكان وصخ
ما شي مكان مستور للأم فالحديقة
أغير للصغير فالسيارة من الحر
نبغى طاولة تبديل حتى فحمام الريايل
ولدي يصيح يوعان وما رمت أرضعه
حطوا ركن للأمهات فمحطات البترول
nursing rooms in malls and airports
changing tables in men's toilets as well
a fridge for expressed milk at work
I fed my newborn in a dirty restroom
changed his nappy on a scorching car seat
asked to leave the café while nursing
no private corner for mothers in the park
# social-benefit-refused-or-cut
إعادة النظر في شروط الضمان الاجتماعي
رفع معاش الأسر المعوزة مع الغلاء
قطعوا معونتنا لأن ابني وجد عملا مؤقتا
رفض طلبي ولم يذكروا سبب الرفض
منفعة للباحثين عن عمل الأرامل والعاجزين
ثمانون ريالا لا تسد رمق ستة أفراد
زيارة ميدانية قبل إيقاف الإعانة
فصل الكهرباء عنا ونحن في الصيف
يملك الفقير سيارة خردة فيحرم من الدعم
أرملة تستدين الطحين من البقالة
زيدوا معاش الضمان الدنيا غليت
قطعوا الراتب يوم ولدي اشتغل شهرين
رفضوني وما قالوا ليش
ثمانين ريال وين توصل ستة أنفار
تعالوا شوفوا البيت قبل توقفوا المنفعة
عندي سيارة خرابة وحسبوها علي
ناخذ العيش بالدين من الدكان
review the eligibility rules for welfare
raise payments in line with prices
explain refusals and allow an appeal
our aid stopped when my son found temp work
eighty rials cannot feed six mouths
power was cut off in mid-July
a widow buying flour on credit
# fake-charity-collections
منصة رسمية موثوقة للتبرعات
محاسبة من يجمع المال باسم الفقراء كذبا
تبرعت لمريض وهمي عبر إنستغرام
نشر حسابات الجمعيات الخيرية سنويا
متسول عند الإشارة يملك سيارة فارهة
رابط مزيف سحب رصيدي كله في رمضان
صناديق مجهولة عند أبواب المساجد
ترخيص إلكتروني يتحقق منه المتبرع فورا
فقدت الثقة بعد فضيحة الفريق التطوعي
لم تصل الأضاحي إلى مستحقيها
خلوا التبرع عن طريق موقع رسمي
ضحكوا علي وتبرعت لمريض كذاب
بينوا لنا وين تروح بيزات الجمعية
الرابط نصاب وشفط حسابي
الطرار عنده سيارة أحسن عني
ما عاد نثق بحد يجمع فلوس
من وين هالصناديق اللي عند المسيد؟
one verified platform for donations
publish charities' accounts every year
licence checks for anyone collecting money
I gave to a sick man who didn't exist
a phishing link emptied my account in Ramadan
the beggar at the lights owns a new car
sacrificial meat never reached the poor
# leftover-food-bank
نقترح بنكا للطعام يجمع فائض الولائم
ثلاجات خيرية في الأحياء
ترمى أطباق الأعراس في القمامة كاملة
إعفاء المتبرع بالأكل من المسؤولية القانونية
سيارات مبردة تنقل بقايا الفنادق
جار جائع ومائدة البوفيه تلقى للقطط
سلة غذائية شهرية للأسر المتعففة
الثلاجة الخيرية أزالتها البلدية فجأة
يتلف المزارع طماطمه لهبوط ثمنها
يبحث عامل عن كسرة في حاوية المطعم
سووا بنك طعام ياخذ الزايد من العروس
عيش ولحم ينعق والناس محتاية
حطوا ثلاجة سبيل فكل حارة
البلدية شالت الثلاجة وما عرفنا السبب
شفت عامل يدور أكل فالدرام
المزارع يعق الطماط ما لقى له سعر
نبغى متطوعين يوزعوا الفايض فرمضان
a food bank for surplus banquet meals
community fridges in every neighbourhood
protect food donors from lawsuits
whole wedding trays dumped in the bin
a labourer searching a restaurant skip
farmers plough tomatoes under at harvest
the council removed our charity fridge overnight
# restaurant-hygiene
تشديد الرقابة الصحية على المطاعم والمقاهي
لوحة تبين درجة نظافة كل مطعم
تسممت عائلتي من شاورما فاسدة
وجدت صرصورا في طبق الأرز
فحص عمال المطابخ طبيا كل ستة أشهر
كشف أسماء المحال المخالفة للجمهور
يعيدون قلي السمك بزيت أسود
باعني المتجر لبنا منتهي الصلاحية بتاريخ مطموس
عربات الشارع تطهو بجوار المجاري
نقل ثلاثة طلاب إلى الإنعاش بعد العشاء
فتشوا على المطاعم كل أسبوع
كلنا شاورما وطحنا كلنا فالمستشفى
حصلت صرصور وسط العيش
الزيت أسود من كثر ما يعيدوه
انشروا أسماء اللي يغشوا الناس
التاريخ ممسوح واللبن خايس
الطباخ يكح فوق الأكل وبدون قفازات
surprise inspections of eateries
display hygiene grades on the door
name and shame shops selling spoiled goods
shawarma poisoned our whole family
a cockroach in my biryani
the yoghurt's expiry date had been scratched off
cook coughing over plates without gloves
# pesticide-residues-in-vegetables
فحص بقايا المبيدات في الخضار قبل بيعها
مختبر للأغذية في سوق الجملة المركزي
طعم الخيار كيميائي ورائحته غريبة
حظر المواد المسرطنة التي يرشها المزارعون
ملصق يوضح بلد المنشأ وتاريخ القطف
أصيب أبناؤنا بطفح بعد أكل الفراولة
يقطف العامل المحصول بعد الرش بيوم
دعم الزراعة العضوية وتوثيقها بشهادة
بطيخ محقون بالصبغة يباع على الرصيف
تزايدت الأورام قرب المزارع المستأجرة
افحصوا الخضرة قبل ما تنزل السوق
الخيار طعمه دوا حشرات
يرشوا اليوم ويبيعوا باكر
عيالي طلع فيهم حب من الفراولة
نبغى نعرف من وين جاية هالفواكه
الجح مصبوغ وما فيه طعم
راقبوا العمالة اللي مأجرة المزارع
test produce for pesticide traces
a food lab at the wholesale market
certify and support organic growers
cucumbers that smell of insect spray
kids came out in hives after strawberries
sprayed on Monday, sold on Tuesday
tumours are rising beside the leased farms
# allergen-labels-on-food
إلزام المطاعم ببيان مسببات الحساسية
كتابة مكونات المنتج بالعربية بخط واضح
اختنق ابني من بسكويت فيه فول سوداني
تدريب المعلمات على حقنة الإبينفرين
أقسم النادل أن الصلصة بلا مكسرات
دعم خبز الخالي من الغلوتين لمرضى السيلياك
ابنتي لا تشارك زميلاتها حلوى الحفلات
علبة الشوفان بعشرة أضعاف الدقيق العادي
كيف أعرف إن كان في الطبق بيض؟
دخل العناية بسبب رشة سمسم
اكتبوا شو فالأكل من مكسرات
ولدي انخنق من حلاوة فيها فستق
المباشر قال ما فيه حليب وطلع فيه
نبغى خبز بدون غلوتين رخيص
بنتي تتم برع يوم حفلات المدرسة
الكتابة صغيرة ومب بالعربي
كل سمسم ودش الإنعاش
menus should list allergens
ingredient labels in readable Arabic
cheaper gluten-free bread for coeliacs
a peanut biscuit almost killed my son
the waiter swore there were no nuts
she sits out every class party
a sprinkle of sesame put him in intensive care
# overcrowded-classrooms-and-double-shifts
نطالب ببناء مدرسة جديدة في المخطط السكني
إلغاء الدراسة المسائية في مدارسنا
خمسة وأربعون تلميذا في فصل واحد
تحديد سقف لا يتجاوز ثلاثين طالبا بالشعبة
يعود ابني إلى البيت بعد المغرب
لا تسمع المعلمة صوت ابنتي في الزحام
فصول خشبية متنقلة صارت دائمة
استغلال الأرض البيضاء لإنشاء مبنى تعليمي
يجلس ثلاثة صبية على مقعد واحد
تراجع مستواه لأن الأستاذ لا يلتفت إليه
نبغى مدرسة يديدة فالمنطقة
العيال مكدسين خمسة وأربعين فالصف
ولدي يداوم العصر ويرجع المغرب
شيلوا الفترة المسائية تعبت العيال
كرافانات من خمس سنين ومحد بدلها
المدرسة ما تروم تسيطر على هالعدد
ثلاثة ع طاولة وحدة شو يتعلموا
build another school in our suburb
end the afternoon shift for pupils
cap classes at thirty students
forty-five kids squeezed into a single room
he gets home after sunset prayers
three boys sharing one desk
portable cabins became permanent classrooms
# child-forgotten-on-school-bus
تركيب حساسات تكشف بقاء طفل في الحافلة
مشرفة إلزامية في كل حافلة مدرسية
نسوا صغيرا نائما فمات من الحر
رسالة تصل الأم عند صعود ابنها ونزوله
عقوبات على السائق الذي لا يفتش المقاعد
وجد ولدنا يبكي خلف زجاج مغلق
دهس الباص تلميذة عبرت أمامه
تدريب الصغار على استخدام المنبه وفتح النوافذ
يقود بسرعة جنونية وهو يتحدث بهاتفه
قلبي يخفق كل صباح حتى يصل
حطوا مشرفة فالباص ويا الصغارية
نسوا الياهل فالباص ومات من الحر
نبغى جهاز ينبه لو حد باقي
السايق يسوق ويرمس بالتلفون
طرشوا مسج يوم ينزل الولد
لقوه يصيح والباص مقفول عليه
دعم البنية وهي قاطعة الشارع
alarm sensors for children left aboard
a supervisor on every school bus
text parents when kids get on or off
a sleeping boy was left and died of heat
found crying behind locked bus windows
the driver speeds while on his phone
a pupil was run over crossing in front
# overcrowded-or-missing-school-bus
توفير حافلة إضافية لطلبة قريتنا
تكييف الباصات المدرسية القديمة
يقف التلاميذ في الممر لعدم كفاية المقاعد
نقطة انتظار مظللة على الشارع الرئيس
تمشي بناتنا ثلاثة كيلومترات إلى المدرسة
تبديل المركبات التي تجاوز عمرها عشرين عاما
ينتظر ابني الخامسة فجرا لطول خط السير
تعطل الناقل ففاتهم امتحان نهاية الفصل
ثلاثة يتقاسمون كرسيا ممزقا بلا حزام
يرفض السائق دخول حارتنا الترابية
زيدوا باص العيال واقفين فالممر
الباص خربان مكيفه والدنيا قيض
بناتنا يمشوا للمدرسة ف هالشمس
ولدي ينش الفجر عشان يلحق الباص
السايق ما يرضى يدش الحارة
سووا مظلة يوقفوا تحتها
الباص وقف فالدرب وراح عليهم الامتحان
an extra bus for our village pupils
air-conditioned vehicles with seat belts
shaded stops along the main road
girls trek three kilometres to class
up at five because the route is so long
children standing in the aisle all the way
it broke down and they missed finals
# unhealthy-school-canteen
نرجو تقديم وجبات صحية في المقصف المدرسي
منع المشروبات الغازية ورقائق البطاطس
ابني زاد وزنه عشرة كيلوغرامات هذا العام
وجبة إفطار مجانية للتلاميذ المحتاجين
يغمى على طالبات الصف الأول من الجوع
الطابور طويل وتنتهي الفسحة قبل الشراء
فواكه وحليب بأسعار يقدر عليها الجميع
أصيب صف كامل بالإسهال من شطيرة
سندويش صغير بنصف ريال ومصروفه مئتا بيسة
تشخيص السكري لدى طفل في العاشرة
خلوا المقصف يبيع أكل صحي
كله بطاطس وعصير ملون
ولدي سمن من أكل الجمعية
ما يلحق يشتري والفسحة تخلص
شي عيال ييوا بدون ريوق
غالي عليهم نص ريال الساندويش
الصف كله عورته بطنه من الجبن
healthy meals in school canteens
ban fizzy drinks and crisps on campus
free breakfast for hungry pupils
my son gained ten kilos this year
recess ends before he reaches the counter
first graders faint on empty stomachs
a bad sandwich sickened the entire class
# teacher-shortage-mid-year
سد النقص في معلمي الرياضيات والفيزياء
توظيف خريجي التربية الباحثين عن عمل
مضى شهران بلا مدرس لغة إنجليزية
بديل فوري عند إجازة وضع المعلمة
درس أستاذ الرياضة أبناءنا الكيمياء
تخرجت منذ ست سنوات وما زلت أنتظر التعيين
تبدل على صفهم أربعة مدرسين
حصص احتياط يلعب فيها الطلاب
استعنا بمدرس خصوصي لتعويض المنهج الفائت
الثانوية العامة على الأبواب ولم يشرح نصف الكتاب
نبغى مدرس رياضيات لعيالنا
شهرين والصف بدون معلمة إنجليزي
وظفوا خريجين التربية القاعدين
الأبلة فإجازة ولادة ومحد مكانها
كل شوي مدرس يديد
نص الكتاب ما انشرح والامتحان قريب
حصصهم لعب وسوالف ما شي دراسة
hire more maths and physics teachers
appoint substitutes during maternity absences
employ jobless education graduates
two months without an English instructor
the PE coach is teaching chemistry
four different tutors in a single term
exams near and half the syllabus untouched
# teachers-posted-far-from-home
نقل المعلمات إلى مدارس قريبة من أسرهن
معايير شفافة لحركة التنقلات السنوية
أقطع ثلاثمئة كيلومتر يوميا لأدرس
سكن لائق لمدرسات المناطق النائية
توفيت معلمتان في حادث على طريق العمل
بدل مواصلات لمن يعمل خارج ولايته
لا أرى أطفالي إلا في نهاية الأسبوع
طلبت النقل سبع سنوات ولم يستجب أحد
زوجي في مسقط وأنا معينة في مصيرة
نالت زميلتي القرب بالواسطة
نقلوا المعلمات قريب من بيوتهن
سبع سنين أقدم نقل ومحد يسمع
أشوف عيالي بس فالويكند
كل يوم رايحة راده ثلاثمية كيلو
ثنتين ماتن فالحادث الله يرحمهن
اللي عندها واسطة انتقلت قبلنا
السكن مال المدرسات خايس وبعيد
transfer women teachers closer to home
fair and open criteria for relocation
decent lodging for staff in remote schools
I drive three hours each way to teach
two colleagues died commuting to work
seven years of transfer requests ignored
I only see my kids on weekends
# school-bullying
برنامج وطني لمكافحة التنمر المدرسي
تركيب كاميرات في ساحات المدرسة وممراتها
يعود ابني بقميص ممزق وعين متورمة
سخروا من لون بشرتها فكرهت الحضور
أخصائي اجتماعي لكل ثلاثمئة طالب
معاقبة من ينشر مقاطع إهانة زملائه
صوروه وهو يضرب ونشروا المقطع
يتظاهر بالمرض كل صباح كي لا يذهب
أبلغنا المدير فقال مزاح أولاد
حاولت فتاة إيذاء نفسها من سخريتهن
وقفوا التنمر فالمدارس
ولدي يضربوه كل يوم فالفسحة
يضحكوا على لونها وما تبا تداوم
صوروه ونشروه فالسناب
المدير قال هذيلا عيال يلعبوا
يسوي عمره مريض عشان ما يروح
نبغى أخصائي يقعد ويا الطلاب
a national anti-bullying programme
one social worker per three hundred students
punish pupils who post humiliating videos
came back with torn shirt and black eye
mocked for her skin colour until she quit
just boys joking, the principal told us
pretends to be ill every single morning
# heavy-school-bags
تخفيف وزن الحقيبة المدرسية
خزائن للكتب داخل الصفوف
يشكو صغيري من ألم ظهره كل ليلة
تقسيم المقرر إلى كتيبات شهرية
حقيبتها أثقل من ثلث جسمها
أجهزة لوحية بدل الكتب الورقية
سقط عن الدرج من ثقل ما يحمله
قال طبيب العظام إن عموده ينحرف
تسع مواد في اليوم ولكل منها دفتران
أحمل عنه كتبه إلى باب الصف
خففوا الشنطة عن الصغار
ظهر ولدي يعوره من الكتب
حطوا لوكرات فالصف
شنطتها أثقل عنها مسكينة
بدلوا الكتب بآيباد وفكونا
طاح من الدري بسبة الشنطة
كل مادة لها كتابين ودفترين
lighten our children's school bags
lockers so books can stay in class
swap printed textbooks for tablets
her backpack weighs a third of her
doctor says his spine is curving
he toppled down the stairs under the load
nine subjects a day, two notebooks each
# broken-school-air-conditioning
صيانة مكيفات المدارس قبل بدء العام
تركيب تبريد في الصالات الرياضية
درجة الحرارة في الفصل تسع وثلاثون
أغمي على طالبة في طابور الصباح
إلغاء الطابور الصباحي في شهور القيظ
جمع الآباء مالا لإصلاح التبريد بأنفسهم
انقطعت الكهرباء فدرسوا في العتمة
برادات ماء نظيفة في كل ممر
نوافذ لا تفتح ومراوح معطلة
نزف أنف ابني من شدة القيظ
صلحوا مكيفات المدرسة
العيال يتصبصبوا عرق فالصف
البنت داخت فالطابور من الشمس
الأهالي جمعوا بيزات وصلحوا المكيف
برادة الماي خربانة والعيال عطشانين
لغوا طابور الصبح فالحر
ما حد يركز والصف فرن
repair classroom air conditioners before term
cool drinking water in every corridor
cancel morning assembly in hot months
thirty-nine degrees while they sit exams
a girl fainted in the assembly line
parents chipped in to mend the cooling
nosebleeds and headaches from stifling rooms
# learning-difficulties-support
فصول لصعوبات التعلم في جميع المدارس
وقت إضافي في الامتحان لعسيري القراءة
وصف المعلم ابني بالغبي أمام رفاقه
اختبارات تشخيص مجانية لعسر القراءة
تقلب ابنتي الحروف وترى السطور تتحرك
رسب ثلاث سنوات وهو ذكي في الحساب
معلم ظل للطفل المشتت الانتباه
كلفنا التقييم الخاص ثلاثمئة ريال
طردوه من الصف لفرط حركته
لا أحد في المدرسة يعرف الديسلكسيا
نبغى صف صعوبات تعلم فكل مدرسة
الأستاذ قال لولدي إنته غبي
بنتي تكتب الحروف بالمقلوب
عطوهم وقت زيادة فالامتحان
يعيد السنة وهو ذكي بس ما يقرا
كل يوم مطلعينه برع لأنه حرك
الفحص غالي ولازم نسويه خاص
dyslexia support in all state schools
extra exam time for slow readers
free screening for attention disorders
letters flip and dance on her page
stupid, the teacher called him publicly
thrown out of lessons for fidgeting
held back thrice though brilliant at numbers
# public-kindergartens
رياض أطفال حكومية مجانية في كل حي
ضم مرحلة التمهيدي إلى التعليم الأساسي
رسوم الروضة الخاصة ألف ومئتا ريال
دخل طفلي الصف الأول لا يعرف الحروف
صف تمهيدي ملحق بالمدرسة القريبة
تأهيل مربيات للطفولة المبكرة
رفضوا ابنتي لأنها تنقص عن السن بيومين
ثلاثة إخوة صغار وراتب واحد للأقساط
روضة في فيلا قديمة بلا ساحة لعب
يقضي ابني نهاره أمام التلفاز
سووا روضة حكومية ببلاش
الروضة بألف ومية من وين نجيبها؟
ولدي دش أول وما يعرف ألف باء
ما قبلوها ناقصة عن العمر يومين
نبغى تمهيدي ويا المدرسة
اليهال طول اليوم ع الآيباد
الروضة بيت قديم وما فيه ملعب
free government preschools in every quarter
attach a reception year to primary schools
train early-childhood educators
twelve hundred rials for nursery class
he started grade one not knowing his letters
turned down for being two days too young
an old villa with no playground
# university-branch-in-governorate
نطالب بفرع للجامعة الحكومية في محافظتنا
كلية للهندسة والصحة في الشرقية
رفض أبي سفر أختي للدراسة في العاصمة
زيادة المقاعد المجانية لخريجي الدبلوم العام
حصلت على ثلاثة وتسعين بالمئة ولم أقبل
برامج مسائية للموظفين الراغبين في البكالوريوس
تخصصات حديثة كالذكاء الاصطناعي والطاقة
يستأجر أبناؤنا شققا بعيدة ليتعلموا
تركت مقعدها الجامعي لبعد المسافة
أقرب حرم جامعي على بعد خمسمئة كيلومتر
نبغى جامعة عندنا فالمحافظة
يايبة ثلاثة وتسعين وما حصلت مقعد
أبوي ما خلا أختي تدرس فمسقط
زيدوا البعثات الداخلية
خلت الجامعة لأن الدرب بعيد
سووا دراسة مسائية للموظفين
عيالنا متغربين عشان شهادة
open a university campus in our governorate
more free seats for school leavers
evening degrees for people with jobs
ninety-three per cent and no place offered
dad wouldn't let her study in the capital
nearest college is five hundred kilometres away
she dropped out because of the distance
# scholarship-stipend-delays
صرف مخصصات المبتعثين في موعدها
رفع مكافأة الطالب بما يناسب غلاء المعيشة
تأخر الراتب الدراسي ثلاثة أشهر في لندن
إعلان معايير المفاضلة في البعثات
هددني صاحب السكن بالإخلاء في أستراليا
الملحق الثقافي لا يجيب عن رسائلنا
استثناء المتفوقين من شرط دخل الأسرة
سحبت منحتي لنقص عشر درجة
أعمل نادلا خفية لأدفع رسوم الفصل
أجلت بحث الدكتوراه لانقطاع التمويل
طرشوا المكافأة فوقتها
ثلاث شهور برع وبدون بيزات
الملحقية ما ترد ع الإيميل
زيدوا الراتب ترا الإيجار غالي
سحبوا البعثة عشان نص درجة
راعي الشقة يبا يطردني
ولد فلان خذ البعثة وأنا أعلى عنه
pay overseas students on time
raise allowances to match living costs
publish how scholarship winners are ranked
three months in London without my stipend
cultural attaché never replies to emails
landlord threatens eviction over unpaid rent
grant withdrawn for a tenth of a mark
# female-student-housing
سكن داخلي آمن للطالبات داخل الحرم
بدل سكن لمن لا يتسع لها المبنى
ست فتيات في غرفة واحدة ضيقة
حافلات مسائية بين الكلية والسكن
تسرب الماء من السقف فوق أسرتنا
مشرفة متفهمة وقوانين خروج مرنة
تحرش بنا شبان أمام بوابة العمارة
مطبخ مجهز وإنترنت سريع للمذاكرة
الفئران في الممرات والصيانة غائبة
لم تجد ابنتي إلا شقة مشتركة باهظة
نبغى سكن طالبات نظيف وآمن
ست بنات فغرفة وحدة
السقف يخر علينا يوم المطر
الشباب يلاحقونا عند باب السكن
النت ضعيف وما نروم ندرس
المشرفة تقفل الباب المغرب
بنتي تدفع إيجار أكثر من المكافأة
safe dormitories for women on campus
rent allowance when hostels are full
evening shuttle from college to hostel
six girls crammed in one bedroom
rats in the hallway and leaking ceilings
men harass us outside the gate
her flat costs more than her bursary
# vocational-training-for-youth
معاهد مهنية حديثة للشباب في الولايات
دورات مجانية في اللحام والكهرباء والنجارة
ترك أخي المدرسة ولا حرفة بيده
شهادة معترف بها لأصحاب الصنائع
تدريب منته بالتوظيف في المصانع
المعهد الوحيد مكتظ وأدواته قديمة
نستقدم السباك من الخارج وأبناؤنا عاطلون
ورش للفتيات في الخياطة وصيانة الهواتف
أنهيت دورة ولم يعترف بها أي مصنع
رعاية آخر صناع الخناجر والفضيات
سووا معهد مهني للشباب
أخوي طلع من المدرسة وقاعد بدون شغلة
علموا العيال لحام وكهرباء
خلصت الدورة ومحد قبل شهادتي
نبغى تدريب وعقبه وظيفة
العدد مال المعهد من أيام يدي
كل السباكين من برع وعيالنا نايمين
modern trade schools for young people
free welding and electrician courses
apprenticeships that end in a job
my brother dropped out with no skill
factories don't recognise my certificate
the only institute uses thirty-year-old tools
we import plumbers while our sons idle
# graduate-internships
تدريب على رأس العمل بمكافأة للخريجين
إلزام الشركات بقبول المتدربين
تطلب كل الوظائف خبرة خمس سنوات
موقع موحد لفرص التدريب الصيفي
قضيت تدريبي أصور الأوراق وأعد الشاي
تأخر تخرجي لأنني لم أجد جهة تقبلني
احتساب مدة التمرين ضمن سنوات الخبرة
استغلونا ستة شهور ثم استغنوا عنا
مهندسة تعمل محاسبة صندوق في متجر
إرشاد مهني في السنة الأخيرة
نبغى تدريب للخريجين بمكافأة
كل شركة تبا خبرة ومن وين نييب الخبرة؟
طول التدريب أسوي شاهي وأصور ورق
ما تخرجت لأن محد قبلني متدرب
شغلونا ست شهور وطردونا
بنت عمي مهندسة وتشتغل كاشير
حطوا موقع واحد لفرص الصيف
paid internships for new graduates
oblige companies to take trainees
count training time as work experience
every vacancy wants five years' experience
I spent my placement making tea and photocopies
worked us six months, then dropped us
a qualified engineer sitting at a checkout
# library-late-opening
فتح المكتبة العامة حتى منتصف الليل
قاعات مذاكرة هادئة أيام الامتحانات
لا ركن هادئا في بيتنا المزدحم
مكتبة عامة في كل ولاية
أدرس في المقهى وأدفع ثمن القهوة
تحديث الكتب وشراء إصدارات حديثة
تغلق المكتبة الثانية ظهرا ويوم السبت
مقابس كهرباء وشبكة لاسلكية للباحثين
عناوينها تعود إلى السبعينيات والغبار يعلوها
يجلس طلاب الطب على درج المستشفى ليراجعوا
خلوا المكتبة فاتحة بالليل
البيت صجة وما أروم أذاكر
أدرس فالكوفي وكل يوم أدفع
نبغى مكتبة فالولاية
المكتبة تسكر الظهر قبل نطلع
الكتب قديمة ومغبرة
ما شي فيش أشحن اللابتوب
keep the public library open till midnight
silent study halls during exam season
buy new books, not seventies leftovers
my crowded home has no quiet corner
I revise in cafés, paying for each coffee
it shuts at two and all Saturday
nowhere to plug in a laptop
# mobile-library-for-children
حافلة كتب تجوب القرى للأطفال
ركن قراءة في الحدائق العامة
لم يمسك أبناء البادية قصة ملونة قط
استعارة القصص دون تأمين مالي
ساعات حكواتي أسبوعية للصغار
يكره ولدي المطالعة ويلازم اللعبة الإلكترونية
أقرب متجر كتب يبعد مئة كيلومتر
صناديق تبادل الروايات في الأحياء
قرأت ابنتي كل ما في المدرسة
القصص المصورة باهظة على أسرة كبيرة
خلوا باص الكتب يمر علينا
عيال البدو ما شافوا قصة ملونة
ولدي طول اليوم ببجي وما يقرا
نبغى حد يحكي حكايات للصغارية
القصص غالية وعندي سبعة عيال
بنتي خلصت كتب المدرسة كلها
حطوا صندوق كتب فحديقة الحارة
a travelling book bus for village kids
storytelling hours every week
swap boxes for novels in the park
desert children who never held a picture book
my boy plays games and hates reading
she has read everything her school owns
storybooks cost too much for seven children
# toilets-in-public-parks
نرجو إنشاء دورات مياه في الحديقة العامة
نطالب بمراحيض نظيفة للزوار داخل المنتزه
يجب فتح الحمامات المغلقة في متنزه القرم
إضافة مغاسل ومرحاض قرب منطقة الألعاب
أقترح عامل نظافة دائماً لحمامات الحدائق
اضطررنا لمغادرة المنتزه لأن ابنتي تحتاج الحمام
أبي مريض سكري ولا يجد أين يقضي حاجته
الأبواب مكسورة ولا ماء ولا صابون
رائحة كريهة تملأ المكان والزوار يتذمرون
العائلات تقود إلى محطة الوقود لقضاء الحاجة
نبغي حمامات في الحديقة حالنا وحال عيالنا
سوولنا دورة مياه يم ملعب الصغيرين
الحديقة حلوة بس ما فيها ولا حمام
كل ما نروح المنتزه نلقى الحمامات مسكرة
الياهل يبا الحمام ونركض به للمسجد
لو يحطون عامل ينظف الحمامات كل ساعة
أمي الشيبة ما تروم تتحمل بدون حمام
please build restrooms in the neighbourhood park
the park needs working toilets and running water
open the locked washrooms on weekends
kids end up peeing behind the bushes
we cut our picnic short, no bathroom anywhere
the stalls are filthy and the taps are dry
my pregnant wife had to walk to a mosque
# ladies-only-hours-in-parks
نأمل تخصيص يوم للنساء في الحديقة العامة
نقترح حديقة مغلقة للنساء والأطفال فقط
تحديد ساعات صباحية للسيدات في ممشى الولاية
إقامة سور يحفظ خصوصية النساء في المتنزه
نحتاج متنفساً نسائياً بحارسات أمن
نساء القرية لا يجدن مكاناً يمارسن فيه المشي
زوجتي تخجل من الجري أمام الشباب
الفتيات يتعرضن للنظرات والتعليقات في المنتزه
والدتي لا تخرج من البيت لغياب الخصوصية
كان الأربعاء للعائلات ثم ألغي دون سبب
نبا يوم حال الحريم في الحديقة
خلو العصر حق الحرمات والبنات بس
البنات ما يقدرن يلعبن والشباب متجمعين
أختي تستحي تمشي قدام الرياييل
سووا لنا حديقة نسائية مثل باقي الولايات
الحريم قاعدات في البيت ما لهن متنفس
الشباب محتلين الكراسي والحريم يرجعن بيوتهن
we want a women-only day at the park
set aside morning hours for ladies and children
a fenced garden with female guards would help
my mother feels watched whenever she exercises outside
girls here have nowhere private to run
groups of young men make women leave early
the old ladies' day was quietly cancelled
# shade-canopy-over-playground
نطالب بتركيب مظلات فوق ألعاب الأطفال
تغطية أرضية الملعب بمادة لا تسخن
نرجو وضع سقف قماشي فوق الأراجيح
أتمنى تظليل منطقة اللعب قبل الصيف
يجب استبدال الزحاليق المعدنية المكشوفة للشمس
احترقت ساق طفلتي من الزحليقة الساخنة
الألعاب مهجورة حتى المغرب بسبب الحر
أصيب ابني بضربة شمس وهو يلعب
لا يمكن لمس الحديد عند الظهيرة
صرفت أموال على ألعاب لا تستخدم نهاراً
حطوا مظلة فوق المراجيح الله يخليكم
نبغي ظل حال الصغيرين في الحديقة
الزحليقة تشوي من الحر ما تنلمس
ولدي انحرقت يده من حديد الأرجوحة
العصر ما حد يروم يلعب من الشمس
لو شجر وإلا خيمة فوق ملعب اليهال
صرفتوا ع الألعاب ونسيتوا الظل
put a sun shade over the swings
cover the play area with a canopy
please use rubber flooring that stays cool
my toddler burned her legs on the slide
the equipment sits empty until after sunset
metal climbing frames are untouchable by ten am
parents stand sweating with nowhere shaded to sit
# playground-for-children-with-disabilities
نرجو توفير ألعاب تناسب الأطفال ذوي الإعاقة
نطالب بأرجوحة مخصصة للكراسي المتحركة
إنشاء ركن حسي هادئ لأطفال التوحد
إضافة منحدر يصل إلى منطقة اللعب
أقترح ملعباً دامجاً في كل محافظة
ابني على كرسي متحرك يتفرج على أقرانه فقط
ابنتي المصابة بالشلل تبكي عند باب الحديقة
الرمل يعيق عجلات الكرسي فلا نصل إلى الألعاب
يسخر الأطفال من ولدي التوحدي أثناء اللعب
لا توجد لعبة واحدة تصلح لطفل كفيف
نبا مريحانة حال المعاقين في الحديقة
سووا ألعاب حق عيالنا ذوي الهمم
ولدي مقعد وما يقدر يركب ولا لعبة
بنتي تشوف خوانها يلعبوا وهي جالسة
الكرسي يغرز في الرملة وما نوصل
ولدي توحدي يخاف من الزحمة والصوت
ليش ما تفكروا في يهال متلازمة داون
we need a wheelchair swing in our park
build an inclusive playground for disabled kids
add a sensory corner for autistic children
my son watches others play from his wheelchair
the sand stops her walker before the slide
not one ride suits a blind child
my daughter asks why nothing there fits her
# playground-in-our-neighbourhood
نناشد البلدية إقامة ملعب أطفال في حارتنا
نرغب في حديقة صغيرة بين المنازل
تخصيص قطعة الأرض الفضاء لألعاب الصغار
صيانة الأراجيح المكسورة في حي السلام
لا متنفس لأطفالنا في هذا المخطط الجديد
يلعب الصبية في الشارع بين السيارات
دهست مركبة طفلاً كان يلهو بالكرة
أقرب حديقة تبعد ثلاثين كيلومتراً عنا
أبناؤنا أسرى الشاشات لعدم وجود مكان للعب
وعدونا بحديقة قبل عشر سنوات ولم تنفذ
نبغي ألعاب لليهال في حلتنا
سووا حديقة صغيرة في الأرض الفاضية
عيالنا يلعبوا فالسكة والسيارات مسرعة
المرجوحة مكسورة من سنتين ما حد صلحها
كل الحارات عندها حديقة إلا نحن
اليهال ملوا من البيت والآيباد
متى بتسووا الحديقة اللي وعدتونا بها
our block needs a small play area
turn that empty plot into a kids' garden
fix the broken swings in our district
children here play ball between moving cars
the nearest slide is half an hour away
our little ones only have screens for company
ten years of promises and still bare gravel
# lifeguards-on-beaches
نطالب بمنقذين على شاطئ السيب
توفير أبراج مراقبة للسباحين على الشواطئ
وضع أعلام تحذير عند هيجان البحر
نرجو توزيع أطواق نجاة على الكورنيش
تعيين شباب عمانيين مدربين على إنقاذ الغرقى
غرق ابن عمي أمام أعين الناس
سحب التيار ثلاثة إخوة ولم يسعفهم أحد
وصل الإسعاف بعد فوات الأوان
السياح يجهلون خطورة الموج في الخريف
كل صيف تتكرر مآسي الغرق عندنا
نبا منقذين ع البحر في الإجازات
حطوا لوحات تقول السباحة خطرة هنا
ولد جارنا شله الموج وغرق
ما حد كان يعرف يسبح وينقذه
البحر هايج والناس تسبح ولا حد ينبههم
لو في منقذ كان الولد عايش اليوم
خلوا شباب الولاية يشتغلوا منقذين
station trained lifeguards on public beaches
install warning flags and rescue rings by the sea
we want watchtowers along the swimming area
my cousin drowned while everyone just watched
a rip current pulled two brothers away
the ambulance came when it was too late
visitors swim in monsoon waves unaware of danger
# cars-driving-on-the-beach
يجب منع دخول المركبات إلى الرمال الشاطئية
نرجو وضع حواجز خرسانية أمام سيارات الدفع الرباعي
فرض غرامات على المستعرضين بسياراتهم عند البحر
تخصيص مضمار للدراجات الرملية بعيداً عن المصطافين
تسيير دوريات شرطة على الساحل مساءً
كادت سيارة أن تدهس طفلي على الشاطئ
الشباب يفحطون قرب العائلات الجالسة
دمرت الإطارات أعشاش السرطانات والسلاحف
لا نهنأ بجلسة بحرية بسبب البانشيات
علقت مركبة في الرمل وسط المتنزهين
امنعوا السيارات من سيف البحر
نبا حواجز تمنع الموتر يدخل الرملة
البانشي مر على فراشنا ونحن جالسين
شباب طايش يستعرضوا قدام العوايل
بنتي بغت تندعم من الجيب
ما نرتاح ع البحر من صوت المواتر
وين الشرطة عن التفحيط عند البحر
ban vehicles from driving on the sand
block beach entrances with concrete barriers
fine the quad bikes near swimmers
a jeep nearly ran over my toddler
drifting trucks ruin family evenings by the shore
tyre tracks crush crab holes everywhere
we can't lay a mat without fearing wheels
# wheelchair-access-to-the-beach
نرجو مد ممر خشبي للكراسي المتحركة حتى البحر
توفير كراسي عائمة لذوي الإعاقة في الشواطئ
تهيئة الكورنيش لكبار السن والمقعدين
نطالب بمواقف مخصصة للمعاقين بجانب الساحل
إنشاء منحدر بدلاً من الدرج عند الشاطئ
لم ألمس ماء البحر منذ الحادث
تغوص عجلات كرسي جدي في الرمل
يبقى أخي المشلول في السيارة ونحن نسبح
حملت أمي على ظهري لترى الموج
الأرصفة العالية تحرمنا من الواجهة البحرية
نبا طريق خشب يوصل المقعدين للبحر
سووا ممر حال الكراسي فوق الرملة
يدي يتحسر يبا يقرب من الماي
أبوي صياد قديم واليوم ما يوصل السيف
نشل أخوي شلان عشان يشوف البحر
الدرج واجد وما شي نزلة للكرسي
أخوي يتم في الموتر ونحن نسبح
lay a wooden path to the waterline
we need floating wheelchairs at public beaches
add ramps and disabled parking on the corniche
my grandfather's wheels sink in the sand
since my accident I only see waves from afar
four men carried my uncle to the shore
steps everywhere, so my sister waits alone
# lights-and-crowds-on-turtle-beaches
يجب خفض الإنارة قرب شواطئ تعشيش السلاحف
نرجو مراقبين لحماية سلاحف رأس الحد
منع التخييم ليلاً في محمية السلاحف
تنظيم عدد الزوار وقت وضع البيض
إزالة شباك الصيد المهجورة من الشاطئ
تاهت صغار السلاحف نحو الشارع بسبب الأضواء
شاهدنا سياحاً يركبون ظهر سلحفاة
وجدت سلحفاة خضراء نافقة مختنقة بالبلاستيك
سرق أحدهم البيض من العش
فلاشات الكاميرات تفزع الأمهات فتعود دون بيض
طفوا الليتات عند شاطئ الحمس
نبا حراس يحموا الحمسة في الليل
الصغار يمشوا صوب الشارع بدل البحر
ناس تصور بالفلاش والحمسة ترجع البحر
لقينا حمسة ميتة ملفوفة في ليخ
المخيمين يخلوا وصخهم مكان بيض السلاحف
سياح يزاحموا السلحفاة وهي تبيض
dim the lights near turtle nesting beaches
limit night visitors at Ras al Jinz
rangers should patrol during egg-laying season
hatchlings crawled to the road, not the sea
tourists sat on a turtle for photos
I found a dead turtle tangled in nets
flash photography scared the mothers away
# shade-trees-along-pavements
نطالب بغرس أشجار ظليلة على جوانب الأرصفة
استبدال العشب المستهلك للماء بأشجار محلية
زراعة السدر والنيم أمام المدارس ومواقف الحافلات
تشجير الطريق بين الحي والمسجد
نأمل حملة تخضير واسعة في مدينتنا الحارة
لا أستطيع المشي مائتي متر تحت الشمس
الأسفلت يعكس الحر والناس تلزم بيوتها
يعود الطلبة من المدرسة محمرة وجوههم
مدينتنا إسمنت بلا خضرة ولا ظلال
جفت الشتلات لأن أحداً لم يسقها
ازرعوا شجر ظل في الشوارع
نبغي سدر وغاف على طول الممشى
ما شي ظل من البيت لين المسجد
العيال يرجعوا من المدرسة محترقين
الشارع قراح لا شجرة ولا ظل
زرعوا شتلات وماتت من العطش
الواحد ينطبخ وهو يمشي للدكان
plant shady native trees beside every sidewalk
we need greenery, not more interlock bricks
neem and sidr outside schools, please
walking to the shop feels like an oven
pupils come home red-faced under the sun
saplings were planted then left to die
concrete everywhere, not a leaf to stand under
# protect-old-ghaf-trees-from-cutting
نرجو وقف قطع أشجار الغاف المعمرة
سن عقوبة على من يحتطب الأشجار البرية
تسجيل الأشجار التاريخية وتسييجها
نقل السدرة بدلاً من اقتلاعها لتوسعة الطريق
منع بيع الحطب المقطوع من البراري
اقتلعت الجرافة شجرة جلس تحتها أجدادنا
تحولت غابة السمر إلى جذوع محروقة
شاحنات تحمل الحطب ليلاً من الوادي
مات الغاف بعد رصف الشارع حوله
كانت القرية مظللة والآن صارت جرداء
لا تقطعوا غافة الحارة حرام عليكم
نبا قانون يحاسب اللي يقص السمر
شالوا السدرة الكبيرة عشان دوار
ناس تقطع السمر وتبيعه فحم
يدودنا كانوا يتظللوا تحت ذيك الغافة
الشيول دعس الشجر وما حد سأل
كل سنة الغاف يقل في الرملة
stop felling century-old ghaf trees
list and fence our heritage trees
move the tree instead of bulldozing it
woodcutters strip the valley at night
a roundabout replaced our grandfathers' sidr
acacias are turned into charcoal for barbecues
the desert edge has lost its green belt
# remove-invasive-mesquite
نطالب بإزالة أشجار المسكيت من الأحياء
توفير معدات لاقتلاع الغاف البحري الغازي
التخلص من جذور المسكيت قرب مجاري الأفلاج
تعويض الأراضي بأنواع أصيلة بعد الاستئصال
خطة وطنية لمكافحة الشجيرات الدخيلة
سدت الأشواك مدخل مزرعتي بالكامل
أصيبت ابنتي بالربو من لقاح المسكيت
جذور هذه الشجرة شققت سور منزلي
التهمت النباتات الغريبة المرعى ومات النخيل
ثقبت الأشواك إطارات سيارتي مراراً
شيلوا شجر الشوك من ورا بيوتنا
نبا شيول يقلع الغويف من الوادي
المسكيت شرب ماي البير كله
الشوك بنشر تاير موتري مرتين
الغنم ياكلن منه وينفخن ويموتن
كل ما نقصه يرجع ينبت أكثر
الحساسية ذبحتنا من ذيك الشجرة
clear the mesquite thickets around our homes
uproot the invasive Prosopis from the wadi
replace it with native species, please
its roots cracked my boundary wall
thorns puncture our tyres every week
mesquite pollen sets off my girl's wheezing
it drank our well dry and spread further
# football-pitch-for-village-youth
نرجو تعشيب ملعب الفريق الأهلي في قريتنا
إنشاء ملعب كرة قدم مضاء للشباب
تسوية أرضية الملعب الترابي وتسويره
نقترح ملاعب مجانية بدلاً من المستأجرة
دعم الفرق الأهلية بأرض ومدرجات
كسرت ساقي على الحصى أثناء المباراة
يدفع الطلبة عشرة ريالات لساعة لعب
الغبار يملأ صدورنا في كل تمرين
يقضي المراهقون لياليهم في المقاهي بلا رياضة
نتوقف عن اللعب عند الغروب لانعدام الإنارة
نبغي ملعب عشب حال فريق البلاد
ركبوا ليتات في ملعب الحارة
نلعب على حصى وكل يوم واحد مجروح
الشباب ضايعين ما عندهم ملعب
الملعب المستأجر غالي وما نروم ندفع
كل القرى عندهم معشب إلا قريتنا
فريقنا يتمرن في بلاد ثانية
give our village a floodlit grass pitch
level and fence the dusty football ground
free public pitches for teenagers
I broke my ankle playing on gravel
boys pay hourly rent just for a kickabout
our team trains twenty kilometres away
when the sun sets the match is over
# womens-sports-hall
نطالب بصالة رياضية نسائية في الولاية
تخصيص أوقات للنساء في مجمع الرياضة
نرجو افتتاح نادٍ للفتيات بأسعار رمزية
توظيف مدربات لياقة في المجمعات الشبابية
دعم منتخبات الفتيات في المدارس والأندية
أنا لاعبة كرة طائرة وتوقفت لعدم وجود قاعة
الاشتراك الشهري في الصالات الخاصة يرهق الطالبات
زاد وزني وارتفع سكري ولا مكان للتمرين
موهبة ابنتي ضاعت لأن النادي للذكور
أسافر ساعة لأجد صالة للسيدات
نبا جيم حريم في ولايتنا
سووا صالة رياضة حال البنات رخيصة
النادي كله حق الأولاد والبنات ما لهن شي
بنتي شاطرة في السلة وما لقت فريق
جيم الحريم غالي ما نقدر عليه
الدكتورة قالت تمرني بس وين أتمرن
أختي تتدرب في السطح بين التانكيات
open a ladies' gym in our town
reserve hours for women at the sports complex
hire female coaches for girls' teams
my daughter quit basketball, no club takes girls
private fitness fees eat my student allowance
doctor ordered exercise but there's nowhere for us
I jog on the roof to avoid stares
# cycling-and-walking-track
نرجو إنشاء ممشى صحي بمحاذاة الوادي
مسار آمن للدراجات الهوائية بعيد عن السيارات
إنارة مضمار المشي وتركيب كراسي استراحة
نقترح ربط الأحياء بطرق للمشاة والدراجين
وضع علامات مسافة وبرادات ماء على المضمار
صدمت شاحنة صديقي وهو على دراجته
نمشي على كتف الشارع السريع لغياب البديل
يمنعني الظلام من رياضة ما بعد العشاء
الممشى مليء بالحفر والبلاط المخلوع
أذهب لعملي بالدراجة وأخاطر بحياتي يومياً
نبا ممشى في البلاد نتريض فيه
سووا خط للسياكل بعيد عن المواتر
نمشي ع الشارع والسيارات تصفق صفق
الممشى مظلم وفيه كلاب
خوي يسوق سيكل واندعم في الدوار
كبار السن وين يمشوا السكري ذابحنهم
حطوا ليتات وبرادة ماي في الممشى
we want a lit walking path by the wadi
separate cycle lanes from fast traffic
distance markers and water coolers on the track
a truck clipped my friend's bicycle
I pedal to work and pray every morning
joggers here run on the highway shoulder
loose tiles tripped my dad on his stroll
# overflowing-garbage-bins
نطالب بزيادة حاويات القمامة في حارتنا
نرجو مرور شاحنة النفايات يومياً
استبدال الصناديق المكسورة بأخرى ذات غطاء
غسل الحاويات وتعقيمها بشكل دوري
نقل برميل القمامة بعيداً عن باب منزلي
تكدست الأكياس أمام البيوت منذ أسبوع
القطط والغربان تبعثر المخلفات في الطريق
الرائحة لا تطاق والذباب دخل المطابخ
تأتي العربة مرة كل عشرة أيام
يضطر جارنا لحمل زبالته بسيارته إلى الشارع العام
زيدوا درامات الزبالة في حلتنا
نبا سيارة البلدية تمر كل يوم
الدرام مليان والكشرة طايحة ع الأرض
الكلاب يفلشوا الجواني نص الليل
ريحة الوصخ وصلت داخل الحجر
من العيد وما حد شال القمامة
أقرب برميل يبعد عنا كيلو
empty the skips before they spill over
more rubbish containers for our street
wash and disinfect the communal bins
bags have been piling up since Eid
crows tear trash open outside our door
flies and stench come through the kitchen window
the garbage truck skips our lane for days
# recycling-bins-in-neighbourhoods
نقترح حاويات لفرز البلاستيك والورق والزجاج
توفير نقاط لتدوير المخلفات قرب الأسواق
نظام حوافز لمن يعيد القوارير الفارغة
جمع البطاريات والأجهزة الإلكترونية القديمة
تعليم الطلبة فصل النفايات من المصدر
أفرز في بيتي ثم يختلط كل شيء بالشاحنة
أكوام الكرتون تذهب إلى المرادم كل يوم
أحتفظ بعلب الألمنيوم ولا أعرف أين أسلمها
الجمال تموت من ابتلاع الأكياس البلاستيكية
عدت من ألمانيا وصدمني رمي الزجاج هنا
حطوا درامات للتدوير في الحارات
نبا مكان نودي فيه القواطي والكرتون
أجمع بطول الماي وما أعرف وين أوديها
كله ينكب في درام واحد حرام
البوش ياكلن الجواني ويموتن
خلونا نبيع البلاستيك ونستفيد بيسات
عندي كمبيوترات خربانة محد ياخذها
please provide bins to sort paper, glass, plastic
drop-off points for old electronics and batteries
a deposit refund on water bottles
I separate waste, then it's dumped together
cartons from our shop all go to landfill
camels choke on the bags blowing around
my cans fill the garage, nobody takes them
# bulky-furniture-collection
نرجو خدمة لنقل الأثاث المستعمل من المنازل
رقم واتساب لطلب رفع المخلفات الكبيرة
تخصيص يوم شهري لجمع الثلاجات والأسرة القديمة
إعادة توزيع الأثاث الصالح على الأسر المعسرة
نحتاج ساحة مؤقتة للتخلص من الأغراض الضخمة
ترك المستأجر كنبات ممزقة عند بابي
لا أملك شاحنة لنقل الخزانة المكسورة
رفض عامل النظافة أخذ المرتبة
سد دولاب مرمي مدخل الزقاق شهوراً
جارتي الأرملة لا تستطيع إخراج المكيف التالف
نبا حد يشل الأثاث القديم من البيت
سووا خدمة تاخذ الكنب والثلاجات الخربانة
الناس ترمي دواشق ورا المسجد
البيكب ياخذ عشرين ريال بس عشان كبت
عندي غسالة خربانة من سنة في الحوش
جيرانا فروا كبتهم وسط السكة
الأغراض المكدسة صارت بيت للفيران
offer a pickup service for old furniture
a monthly day for fridges and mattresses
let us book bulky item removal by app
abandoned sofas block our alley entrance
binmen refuse to touch the broken wardrobe
hiring a pickup costs more than the couch
someone dumped beds behind our mosque
# construction-debris-dumping
نطالب بكاميرات لضبط رمي مخلفات البناء
تغريم المقاولين الذين يلقون الأنقاض في الأودية
فتح مرادم قريبة لمخلفات الهدم
إلزام كل ورشة بحاوية وشبك يحجز الركام
إزالة أكوام الطابوق من المخططات السكنية
تفرغ الشاحنات حمولتها ليلاً خلف مزرعتنا
ترك المقاول الإسمنت والحديد أمام منزلي وهرب
تحول مجرى الوادي إلى مكب للخرسانة
داس طفل على مسمار من بقايا البناء
ارتفع السيل لأن الركام سد المجرى
شيلوا مخلفات البناء من الأراضي الفاضية
نبا مخالفات ع اللي يكب طابوق في الوادي
القلابيات تكب نص الليل ومحد يشوف
المقاول خلص بيته وخلا لنا الكنكري
ولدي دعس مسمار جنب العمارة
المنظر يفشل عند مدخل البلاد
السكة مسدودة برمل وحصى من شهور
fine trucks tipping rubble in the wadi
cameras to catch night dumping of debris
force contractors to clear their building sites
broken blocks and rebar litter our plots
a nail from construction scrap pierced my foot
the builder vanished and left his cement heaps
floodwater rose because rubble choked the channel
# landfill-burning-and-smoke
نطالب بإغلاق المردم القريب من بيوتنا
وقف حرق النفايات في المكب المكشوف
نقل مكب القمامة بعيداً عن القرى
تسوير المردم وتغطيته بالتراب يومياً
معالجة النفايات بطرق حديثة عوضاً عن إحراقها
نستيقظ على دخان أسود يغطي القرية
اختنقت جدتي ليلاً ونقلناها إلى المستشفى
الأدخنة تدخل من فتحات التكييف
تطاير البلاستيك من المكب إلى المراعي
مرض صغارنا بالصدر منذ اشتعلت المخلفات
بعدوا المزبلة عن بلادنا
وقفوا حرق الكشرة تراه ذابحنا
كل ليلة ندخن من ريحة البلاستيك المحروق
الدخان يدخل الحجر ونحن راقدين
أمي فيها ربو وتعبت من الدخان
المكب شب فيه الضو ومحد طفاه
هدومنا ع الحبل كلها ريحة حريقة
close the dump next to our village
stop open burning of rubbish at night
relocate the landfill away from houses
black smoke hangs over us every dawn
my asthmatic granny ended up on oxygen
plastic ash settles on our laundry
the tip caught fire and smouldered for weeks
# sewage-network-connection
نرجو ربط منازلنا بشبكة الصرف الصحي
متى يصل مشروع المجاري إلى حينا
توسعة شبكة الصرف لتشمل المخططات الجديدة
تسريع التوصيل المنزلي بعد انتهاء الأنابيب
إعفاء ذوي الدخل المحدود من رسوم التوصيل
ما زلنا نعتمد على البالوعات منذ الثمانينات
امتلأت الحفرة الامتصاصية وتشقق فناء البيت
تسربت المياه العادمة إلى بئر الشرب
مدوا الخطوط في الشارع ولم يوصلونا
هبطت أرضية المجلس بفعل رطوبة البيارة
وصلوا لنا المجاري مثل باقي المناطق
نبا شبكة صرف بدل البواليع
البالوعة تمتلي كل أسبوعين
الشارع حفروه سنتين والبيت بعده ما توصل
ماي البير خاس من بواليع الجيران
الحوش انخسف من تحته الطفح
جيراننا في الصف الثاني متوصلين ونحن لا
connect our homes to the sewer system
extend the wastewater network to new estates
waive connection charges for poor households
we still live on cesspits in the capital
the septic pit collapsed under our yard
pipes pass our gate yet we aren't hooked up
our well turned foul from neighbours' soakaways
# sewage-tanker-cost
نطالب بتخفيض أجرة صهاريج شفط المجاري
دعم تكاليف نزح البيارات للأسر المحتاجة
تحديد تسعيرة رسمية لشاحنات الصرف
زيادة عدد صهاريج الشفط في القرى
تطبيق يحجز نزح المياه العادمة بسعر ثابت
أدفع أربعين ريالاً شهرياً لتفريغ البالوعة
طلب السائق ضعف المبلغ ليلة العيد
راتبي التقاعدي يذهب نصفه للنزح
انتظرنا الصهريج ثلاثة أيام والحمام مغلق
يستغل أصحاب التناكر حاجة الناس بعد المطر
رخصوا تنكر المجاري علينا
حطوا سعر محدد لشفط البالوعة
التنكر ياخذ خمسة وعشرين كل مرة
نتصل بالهندي صاحب التنكر وما يرد
البالوعة طفحت وما عندي بيزات
الإيجار صوب والشفط صوب ثاني
بعد الأمطار الشفط صار دبل
cap what septic pumping trucks may charge
subsidise emptying the cesspit for low incomes
publish an official tariff for sewage tankers
the suction truck costs me forty rials monthly
drivers double their fee on holidays
three days waiting and no usable bathroom
half my pension goes on pumping out waste
# sewage-overflow-in-the-street
نرجو إصلاح طفح المجاري في شارعنا
تنظيف خطوط الصرف المسدودة قبل الأمطار
وضع أغطية محكمة على غرف التفتيش
استجابة أسرع لبلاغات فيضان الصرف
محاسبة شركة الصيانة على تكرار الطفح
مياه قذرة تجري أمام المدرسة منذ أيام
نخوض في الماء الآسن للوصول إلى المسجد
سقط صبي في منهول بلا غطاء
أغلقت مطعمي لأن الروائح طردت الزبائن
اتصلت بخط الطوارئ عشر مرات دون جدوى
صلحوا المجاري الطافحة ورا السوق
المنهول مفتوح وبيطيح فيه حد
الماي الوصخ واصل لين باب البيت
ريحة الشارع ما تنطاق من الطفح
السيارات تمر وترش علينا ماي المجاري
بلغنا من جمعة ومحد جا
عيالي يتخطوا الطفح وهم رايحين المدرسة
fix the sewage leak flooding our road
seal the open manholes before someone dies
unclog the drains ahead of winter rains
dirty water has run past the school for days
worshippers wade through filth to pray
the stink emptied my restaurant
ten calls to the hotline, nobody showed up
# water-cuts
نطالب بضخ منتظم للمياه في الصيف
إشعار الأهالي قبل قطع الماء
بناء خزان إضافي يغذي المنطقة
تعويض المشتركين عن أيام الانقطاع
تقوية ضغط المياه في الأدوار العليا
انقطع الماء خمسة أيام في رمضان
لم نجد ما نغسل به الميت
خزان البيت فارغ وعندي رضيع
يصل الماء ساعة عند الفجر ثم يختفي
نشتري القوارير لنستحم بها
رجعوا لنا الماي بارك الله فيكم
خبرونا قبل ما تقطعوا الماي
التانكي فاضي من ثلاث أيام
الماي ضعيف ما يوصل السطح
قمنا نتسبح بماي الصحة
كل صيف نفس الموال والحنفيات ناشفة
نترس السطول الفجر قبل ينقطع
we need steady water supply in summer
warn residents before shutting the mains
a bigger reservoir for our area
taps have been dry since Thursday
I bathe my newborn with bottled water
pressure is too weak to reach upstairs
five days of Ramadan without a drop
# piped-water-to-mountain-villages
نرجو إيصال شبكة المياه إلى قرى الجبل
حفر بئر عامة لسكان النيابة البعيدة
توفير صهاريج مجانية للقرى غير المخدومة
محطة تحلية صغيرة لأهالي الساحل المنعزل
خفض سعر نقل الماء إلى البادية
ننقل الماء على ظهور الحمير إلى اليوم
جفت بئرنا الوحيدة ونفقت الماعز
الصهريج لا يستطيع صعود العقبة
تقف النساء في طابور عند الخزان
هجر الشباب القرية بسبب العطش
وصلوا الماي لين فوق في الجبل
نبا تنكر ماي حكومي يمر علينا
التنكر يطلع العقبة بثلاثين ريال
نحن أهل البر نشرب من ماي الوادي
الحريم ينقلن الماي بالجوالين
بيرنا نشف والغنم عطشانة
شبابنا نزلوا البلدان من قلة الماي
bring piped water up to the mountain hamlets
dig a public well for the nomads
free tankers for settlements off the grid
we still haul water by donkey
the only spring dried and goats died
lorries can't climb our track with the tank
families are abandoning the village from thirst
# water-bill-shock
نطالب بمراجعة فاتورة الماء المرتفعة
قراءة العداد فعلياً بدل التقدير
تقسيط مبالغ المياه المتراكمة على المتقاعدين
إشعار تلقائي عند وجود تسريب خفي
شريحة مخفضة للأسر كبيرة العدد
جاءتني فاتورة بثلاثمائة ريال لبيت مهجور
كسر أنبوب تحت الأرض ضاعف استهلاكي
لا يفتح قارئ العدادات الغطاء أصلاً
كنا مسافرين شهرين وحسبوا علينا الضعف
رفضوا شكواي وطلبوا الدفع أولاً
شيكوا ع عداد الماي ما معقول
خلونا نقسط فاتورة الماي
الفاتورة طلعت مية وعشرين ونحن نفرين
البيت مسكر والعداد يدور
محد قرا العداد يحسبوا من راسهم
طلع عندنا ليكج وما درينا
أبوي متقاعد وفاتورة الماي كسرته
review my absurd water invoice
read meters properly, stop estimating
alert customers when a leak is likely
an empty house was billed three hundred rials
a hidden pipe burst tripled our usage
we were abroad and still charged double
let pensioners pay water arrears in instalments
# salty-or-rusty-tap-water
نرجو فحص جودة مياه الصنبور في منطقتنا
استبدال الأنابيب الصدئة القديمة
نشر نتائج تحاليل المياه للجمهور
تنظيف الخزانات الرئيسة وتعقيمها
معالجة ملوحة الآبار في الباطنة
يخرج الماء أحمر كلون الشاي
أصيب أفراد الأسرة بمغص وإسهال
تساقط شعري من ملوحة الماء
نشم رائحة كلور قوية عند الوضوء
تلفت السخانات والغسالات بسبب الأملاح
افحصوا الماي تراه فيه ريحة
بدلوا البيبات القديمة المصدية
الماي يطلع أصفر والهدوم تخترب
الماي مالح ما ينشرب ولا ينغسل به
عيالي بطونهم تعورهم من الماي
كل شهر نغير فلتر ويسود
الهيتر خرب من كثر الملح
test what comes out of our taps
replace corroded mains in the old quarter
publish water lab results online
it runs brown like tea each morning
my hair falls out from the salt
the whole household had stomach cramps
filters turn black within two weeks
# summer-power-outages
نطالب بحل لانقطاع الكهرباء المتكرر صيفاً
تقوية المحولات في الأحياء المزدحمة
مولدات احتياطية لبيوت المرضى على الأجهزة
رسائل تحدد موعد عودة التيار
تعويض عن الأجهزة المحترقة بسبب تذبذب الجهد
انطفأ التيار سبع ساعات والحرارة خمسون
جدي على جهاز الأكسجين وانقطعت الكهرباء
فسدت لحوم الثلاجة ليلة العيد
نمنا في السيارة من شدة القيظ
احترق مكيفي بعد عودة التيار فجأة
قووا المحول مال حارتنا
خبرونا متى بترجع الكهربا
الكهربا طفت والدنيا قيظ
رقدنا في الموتر ع الاسي
العيال يصيحوا من الحر والظلمة
لحم الفريزر خاس كله
كل ما حد يشغل مكيف يطيح الفيوز
upgrade the overloaded transformer on our street
tell us when the lights will return
backup generators for people on oxygen machines
seven hours blacked out at fifty degrees
a surge fried my fridge and television
babies crying in the dark heat again
we slept in the car with aircon on
# summer-electricity-bill-relief
نرجو تخفيض تعرفة الكهرباء في أشهر الصيف
إعادة الدعم الحكومي لشرائح الاستهلاك المنزلي
وضع سقف أعلى لفاتورة الأسر محدودة الدخل
نطالب بإلغاء رفع سعر الكيلوواط
توزيع مبلغ فواتير الصيف على السنة كلها
تلتهم الكهرباء ثلث راتبي كل شهر
أطفئ المكيف نهاراً خوفاً من المبلغ
باحث عن عمل وفاتورتي تسعون ريالاً
تضاعف المبلغ رغم أننا لم نغير شيئاً
متقاعدة تعيش وحدها وتدفع مبلغاً خيالياً
نزلوا سعر الكهربا في القيظ
رجعوا الدعم مال الكهربا للمواطن
الفاتورة مية وخمسين والراتب ثلاثمية
نطفي المكيفات ونتصبر ع الحر
كل شهر الفاتورة تزيد وما ندري ليش
ما نروم ع المعيشة والكهربا
كلنا نرقد في حجرة وحدة نوفر
lower the power tariff from May to September
bring back subsidies for household consumption
spread summer charges across the whole year
a third of my salary feeds the aircon
jobless and billed ninety rials for electricity
grandma switches cooling off to save money
same usage, yet the amount doubled
# no-power-disconnection-in-summer
يجب منع فصل الكهرباء عن البيوت صيفاً
نطالب بمهلة كافية قبل قطع التيار عن المتعثرين
إنشاء صندوق لسداد متأخرات الأسر المعسرة
إلغاء رسوم إعادة التوصيل
استثناء المرضى وكبار السن من القطع
فصلوا العداد ونحن صائمون
قطع التيار عن أرملة وأيتامها بسبب أربعين ريالاً
عاد أولادي من الاختبار إلى بيت مظلم
تلف الأنسولين في الثلاجة بعد الفصل
سرحت من عملي وتراكمت علي الفواتير
لا تقطعوا الكهربا عنا في الحر
عطونا مهلة لين ينزل الراتب
قطعوا علينا يوم الخميس والدوام الأحد
حرمة أرملة قطعوا عنها والعيال صغار
دوا أمي خرب في الثلاجة
عشان خمسين ريال خلونا في الظلمة
مسرح من الشغل ومن وين أدفع
ban cutting off electricity during the hot season
give defaulters a payment plan, not darkness
scrap the reconnection fee
they unplugged a widow over forty rials
my insulin spoiled after the meter was pulled
disconnected Thursday, office shut until Sunday
laid off, and now the house is black
# rooftop-solar-panels
نأمل دعم تركيب الألواح الشمسية للمنازل
شراء الفائض الكهربائي من أسطح المواطنين
قروض ميسرة بدون فائدة للطاقة الشمسية
تبسيط إجراءات ترخيص نظام ساهم
إلزام المساجد والمدارس بالطاقة النظيفة
شمسنا ساطعة طوال العام ونحرق الغاز
كلفة الألواح ستة آلاف ولا قدرة لي
أنتظر الموافقة على توصيل نظامي منذ سنة
مزرعتي بعيدة وأصرف على الديزل للمضخة
ركبتها فرفضت الشركة ربطها بالشبكة
ساعدونا نركب شمسية ع السطوح
اشتروا منا الكهربا الزايدة
الشمس عندنا ببلاش وما مستفيدين
ركبت ألواح وما رضوا يوصلوها
الديزل خلص فلوسي في المزرعة
سعر الألواح غالي ع المواطن العادي
معاملة السولار عندي من سنة واقفة
fund household photovoltaic panels
pay citizens for surplus power they export
interest-free loans to go solar
blazing sun all year and we burn gas
my application for grid tie-in sits unanswered
diesel for the farm pump is bleeding me
put panels on mosques and schools
# dangerous-power-lines-and-poles
نرجو دفن الأسلاك الكهربائية الهوائية
نقل عمود الضغط العالي من وسط الأرض
إصلاح صندوق الكهرباء المكشوف قرب المدرسة
استبدال الأعمدة الخشبية المائلة
تغطية المحول الملاصق لنافذة المنزل
لمس طفل السلك المكشوف فصعق
سقط كيبل على سيارتي أثناء العاصفة
نسمع شرارة في العمود كلما أمطرت
لا أستطيع البناء لأن الخط يمر فوق أرضي
نفق جمل بالتماس كهربائي
شيلوا العمود من وسط بيتي
غطوا الوايرات المكشوفة في السكة
الواير نازل لين روسنا
العمود مايل وبيطيح ع البيت
المحول يطلع شرار يوم المطر
ولد أخوي كهرب من الصندوق
رسوم نقل العمود أغلى من الأرض
bury the overhead cables in our village
move the pylon off my building plot
lock the open electrical cabinet near school
a leaning pole threatens our roof
sparks fly from the box when it rains
a boy was shocked by bare wires
the storm dropped a live line on my car
# loud-modified-car-exhausts
نطالب بمصادرة السيارات ذات العوادم المعدلة
تركيب رادارات تقيس ضجيج المركبات
مخالفة الورش التي تركب العادم الصاخب
نقاط تفتيش ليلية للدراجات النارية المزعجة
منع الاستعراض بالسيارات بين المنازل
يستيقظ رضيعي فزعاً من هدير المحركات
صوت كالانفجار عند الثانية فجراً
والدي مريض قلب ويرتجف من التفحيط
لم نذق النوم ليلة الجمعة
يتسابق المراهقون تحت شرفتنا حتى الفجر
حجزوا المواتر اللي صوتها عالي
نبا الشرطة تدور في الحارة الليل
الشباب يفرقعوا بالإكزوز نص الليل
ما نروم نرقد من صوت السياكل
أمي تفز من الرقاد من الفحاطة
كل خميس سباق قدام بيتنا
يسووا ديسكو بالموتر والناس راقدة
impound cars with modified exhausts
noise radars on the coastal road, please
punish garages fitting illegal silencers
popping engines at two in the morning
my baby wakes terrified by revving
boys race beneath our balcony until dawn
motorbikes roar past the hospital all night
# wedding-hall-noise
نرجو ضبط مكبرات الصوت في قاعات الأفراح
تحديد ساعة إغلاق لحفلات الأعراس
عزل القاعات صوتياً قبل ترخيصها
منع إطلاق المفرقعات والأعيرة في الزفاف
إبعاد الاستراحات المؤجرة عن المساكن
الطبول تهز نوافذنا حتى الثالثة صباحاً
ابنتي عندها اختبار والمغني يصدح بجوارنا
تحولت المزرعة المجاورة إلى استراحة صاخبة
زحام الضيوف يسد مدخل بيتي كل خميس
جارتي المريضة لا تنام أيام العرس
سكروا السماعات بعد ١٢ في العرس
نقلوا القاعة بعيد عن البيوت
الطرب لين الفجر وعندنا دوام
الاستراحة ورا بيتنا كل يوم حفلة
ضرب التفق في العرس خوف اليهال
سيارات المعازيم مسكرة كراجنا
الدي جي يهز البيت هز
limit loudspeaker volume at marriage halls
set a midnight cutoff for parties
soundproof the venue or revoke its licence
drums shake our windows until three
rented farmhouses host raves every weekend
celebratory gunfire frightened my little ones
exam tomorrow and the singer won't stop
# air-quality-near-factories
نرجو محطة لرصد جودة الهواء قرب المنطقة الصناعية
نشر قراءات التلوث لحظياً للسكان
إلزام المصانع بتركيب مرشحات للمداخن
فحوص صدرية دورية لأهالي القرى المجاورة
نقل المساكن المتضررة من الميناء الصناعي
روائح كبريت خانقة تأتي من المصفاة ليلاً
ازداد الربو بين تلاميذ مدارس لوى
غبار أسود يغطي نوافذنا وسياراتنا
توفي ثلاثة من جيراننا بالسرطان
نغلق النوافذ ولا ينفع مع انبعاثات الغاز
حطوا جهاز يقيس الهوا عندنا
انقلونا من عند المصانع
ريحة غاز تخنق كل فجر
عيالنا كلهم عندهم بخاخ ربو
السيارة تصبح سودا من الدخان
الحساسية ما تفارقنا من يوم فتحوا المصنع
كل بيت فيه واحد مريض صدر
install air monitors beside the refinery
make factories fit chimney scrubbers
show pollution readings live to residents
sulphur smell chokes us after midnight
every classroom here has inhalers
black soot coats windows in Sohar
three neighbours died of lung cancer
# quarry-and-crusher-dust
نطالب بإيقاف الكسارة القريبة من القرية
إلزام المحاجر برش الماء وتغطية الشاحنات
عدم تجديد تراخيص التعدين قرب المزارع
مسافة قانونية بين الكسارات والمساكن
تعويض المزارعين عن ضرر غبار المحجر
يكسو الغبار الأبيض أوراق الليمون والنخيل
تهتز بيوتنا مع كل تفجير في الجبل
نكنس السطح كل صباح من البودرة
شاحنات الحصى تتساقط حجارتها على زجاجنا
اختفى الجبل الذي كنا نصعده صغاراً
وقفوا الكسارة خربت علينا عيشتنا
غطوا الشاحنات اللي تشل الحصى
الغبار ما يخلينا نفتح دريشة
الكسارات كلت جبالنا
يفجروا والبيوت تتشقق
نخيلنا صارت بيضا من البودرة
صخرة من الشاحنة كسرت جامة الموتر
shut the stone crusher near our hamlet
spray water and cover the gravel trucks
keep quarries far away from orchards
blasting rattles our ceilings every Tuesday
white powder smothers the lime trees
our mountain is disappearing load by load
flying pebbles smashed my windscreen again
# stray-dogs
نرجو الحد من الكلاب الضالة في الحارات
إنشاء مأوى بلدي للكلاب السائبة
حملة تعقيم وتطعيم ضد السعار
نطالب بفرق صيد إنساني بدلاً من الرصاص
رقم عاجل للإبلاغ عن كلب مسعور
عض كلب ابنتي وهي تنتظر الحافلة
افترس القطيع الشارد عشرين رأساً من غنمي
يطاردنا النباح ونحن ذاهبون لصلاة الفجر
نخاف إرسال الأطفال إلى البقالة
رأيت عمالاً يسممون الجراء بوحشية
شلوا الكلاب من حارتنا
نبا البلدية تصيد الكلاب السايبة
الكلاب كلن غنم يدي كلها
ولدي انعض وخذ إبر
ما نروم نمشي المسيد الفجر
عشر كلاب قاعدات عند باب المدرسة
لا تقتلوهم طعموهم وخلوهم في ملجأ
catch the dog packs roaming our streets
open a shelter instead of shooting them
vaccinate strays against rabies
my daughter was bitten at the bus stop
they killed twenty of our goats overnight
barking gangs chase dawn worshippers
poisoned puppies were left in the alley
# cat-neutering-and-feeding
نقترح برنامجاً لتعقيم القطط وإعادتها
دعم المتطوعين الذين يطعمون قطط الشوارع
عيادة بيطرية مجانية لتخصيب الهررة الضالة
نقاط لإطعام القطط وسقيها في الحدائق
وقف التخلص من القطط بالسم
تكاثرت القطط حتى دخلت غرف المستشفى
ولدت قطة خمسة صغار في محرك سيارتي
أنفق راتبي على علاج هررة الحي
هرة مدهوسة تنزف ولا جهة تستقبلها
تمزق القطط أكياس القمامة وتملأ السلالم
سووا تعقيم حق السنانير
نبا مكان نأكل فيه القطاوة بدون مشاكل
القطاوة متروسة في العمارة
سنورة مدعومة في الشارع ومحد شالها
كل شوي تولد في حوشنا
جاري يسمم القطاوة حرام عليه
أعالجهم من جيبي وما عندي معاش
fund trap-neuter-return for street cats
legal feeding stations for cat volunteers
cheap spaying at municipal clinics
kittens were born inside my car engine
an injured cat bled and no one came
I spend my wages treating neighbourhood felines
moggies wander through the maternity ward
# camels-and-donkeys-on-roads
نطالب بتسييج الطرق السريعة لمنع عبور الجمال
إلزام ملاك الإبل بأطواق عاكسة
محاسبة أصحاب الماشية السائبة على الحوادث
جسور عبور للحيوانات في طريق ثمريت
إيواء الحمير السائبة خارج المدن
توفي أخي بعد ارتطامه بناقة ليلاً
تحطمت سيارتي ولم يعترف أحد بملكية الجمل
حمير تنبش المزارع وتقف وسط الدوار
الظلام دامس ولا ترى البعير إلا فوقك
رفض التأمين تغطية حادث الدابة
شبكوا الشارع عن البوش
خلوا راعي البوش يدفع التعويض
ولد عمي مات في بعير
الحمير في وسط الشارع العام
بعير طلع علي فجأة في ظلمة
دعمت هايشة ومحد اعترف بها
الحمير خربت الزرع مالنا
fence the Salalah highway against camels
reflective collars must be compulsory for herds
owners should pay for animal collisions
my brother died hitting a camel at night
no owner came forward after my crash
donkeys block the roundabout every morning
insurance rejected damage from a loose cow
# government-vet-clinic
نرجو افتتاح عيادة بيطرية حكومية في النيابة
طبيب بيطري متنقل يزور البادية أسبوعياً
توفير أدوية وتحصينات المواشي مجاناً
زيادة ساعات عمل المركز البيطري
مختبر لفحص أمراض الأغنام في المحافظة
نفقت نصف أبقاري قبل وصول الطبيب
أقطع مائة كيلومتر لعلاج ناقة
لا دواء في العيادة ونشتريه من السوق
انتشرت الحمى القلاعية ولم تصل اللقاحات
تعسرت ولادة بقرتي ليلاً فماتت مع عجلها
نبا بيطري يجينا البر
وفروا علاج حال الهوش
الغنم يموتن وما ندري من شو
البيطرة تسكر الظهر ونحن نسرح بالغنم
بقرة أمي ماتت وهي تولد
الدكتور مرة في الشهر بس
القراد كل الهوش والدوا مقطوع
open a livestock clinic in our district
a mobile vet for the bedouin areas
free vaccines for goats and cattle
half my herd died before help arrived
I drive hours to treat one she-camel
foot-and-mouth spread while vaccines were missing
medicine shelves at the vet centre are bare
# night-emergency-vet-for-pets
نحتاج مستشفى للحيوانات الأليفة يعمل طوال الليل
تسعيرة معقولة لعلاج القطط والكلاب المنزلية
خط طوارئ بيطري على مدار الساعة
رقابة على أسعار العيادات البيطرية الخاصة
تأهيل أطباء بيطريين متخصصين بالطيور
مات قطي فجراً ولم أجد عيادة مفتوحة
دفعت مائتي ريال لجراحة أرنب
أخطأ الطبيب في الجرعة فخسرت كلبي
ببغائي ينزف ولا أحد يعالج الطيور
أغلقت كل العيادات أبوابها يوم الجمعة
نبا بيطري فاتح ٢٤ ساعة
نزلوا أسعار عيادات القطاوة
قطوتي تعبت الليل وما لقيت حد
خذوا مني ثمانين ريال عشان إبرة
يوم الجمعة كل شي مسكر
طيري تعبان ومحد يعرف له
راح كلبي قدام عيوني من الإهمال
a 24-hour animal hospital in Muscat, please
regulate what private vets charge pet owners
we need bird and reptile specialists
my cat died before any clinic opened
two hundred rials for a rabbit operation
a wrong dose killed our puppy
Friday emergency and every vet was shut
# dog-park-and-leash-rules
نقترح متنزهاً مخصصاً لأصحاب الكلاب
السماح بالحيوانات الأليفة في بعض الممرات
فرض المقود والكمامة على الكلاب الكبيرة
وضع أكياس لجمع فضلات الحيوانات
منع اصطحاب الكلاب إلى شاطئ العائلات
طردني الحارس لأن معي جروي
ركض كلب بلا لجام نحو ابني فأفزعه
دست على فضلات أمام باب المسجد
يبقى كلبي محبوساً في الشقة طوال اليوم
جارنا يربي كلباً شرساً دون ترخيص
سووا حديقة حق الكلاب بروحهم
لا تخلوا الكلاب تدخل حديقتنا
كلب الأجنبي ركض ورا بنتي
وصخ الكلاب في كل مكان ع البحر
وين أمشي كلبي كل مكان ممنوع
الحارس صرخ علي عشان قطوتي
جارنا مطلق كلبه بدون سلسلة
create a fenced park for dogs
enforce leashes and muzzles on big breeds
bag dispensers for pet droppings
security threw me out with my puppy
an unleashed rottweiler charged at my son
dog mess everywhere on the family beach
allow pets on at least one promenade
# pet-import-and-travel-permits
نرجو تسهيل تصريح استيراد القطط من الخارج
خدمة إلكترونية لجواز سفر الحيوان الأليف
تقليل رسوم الحجر البيطري في المطار
توضيح قائمة السلالات الممنوعة
السماح بنقل الحيوانات برّاً عبر المنفذ
احتجزوا قطتي أسبوعاً في الجمارك
ضاعت رحلتي لأن الشهادة تنقصها ختم
كل موظف يعطيني شروطاً مختلفة
اضطررت لترك كلبي عند غرباء
اشتريت صقراً ومنعوني من إدخاله
سهلوا ورق سفر القطاوة
خلوا التصريح في تطبيق واحد
قطوتي مسكوها في المطار أسبوع
كل واحد يقول لي ورقة غير
طيري وقفوه في الحدود
طيارتي طارت وأنا أدور ختم
رسوم دخول كلبي أغلى من تذكرتي
simplify bringing a cat into the country
an online pet passport service
publish the banned breeds list clearly
customs held my kitten for a week
missed my flight over one missing stamp
every clerk quoted different quarantine requirements
I left my spaniel behind with strangers
# mosquito-fogging
نطالب برش المبيدات ضد البعوض في الحي
ردم المستنقعات التي تتوالد فيها الحشرات
حملة لتفتيش البيوت عن الماء الراكد
توزيع ناموسيات على سكان المزارع
إعلان جدول الرش مسبقاً لمرضى الربو
أصيب زوجي بحمى الضنك ونوّم أياماً
لدغات تغطي وجه رضيعتي كل صباح
بقيت برك المطر خلف المدرسة شهراً
لا نستطيع الجلوس في الفناء بعد المغرب
اختفت سيارة الرش منذ الإعصار
رشوا البعوض ما خلانا نرقد
ادفنوا الخبة اللي ورا البيوت
السيارة مال الرش ما عادت تمر
البنت كلها قروص من البعوض
ماي راكد جنب الوادي وفيه دود
ما نقدر نقعد في الحوش العشية
جارنا تنوم من الضنك
spray for mosquitoes after the rains
drain the stagnant pond behind the school
announce fogging times for asthma sufferers
my husband was hospitalised with dengue
bites cover my infant's face each dawn
evenings in the courtyard are impossible
larvae wriggle in abandoned swimming tanks
# rats-and-cockroaches
نرجو مكافحة القوارض في السوق القديم
توزيع طعوم ومصائد الفئران على السكان
رش غرف المجاري ضد الصراصير
إغلاق المباني المهجورة التي تعشش فيها الجرذان
تفتيش مطابخ المطاعم بحثاً عن الحشرات
قضمت الجرذان أسلاك سيارتي
وجدت صرصوراً في خبز المخبز
تركض الفئران فوق سقف غرفة الأطفال
أكل الفأر مخزون التمر والأرز
انتشر بق الفراش في سكن العمال
حطوا سم حق الفيران في الحارة
نبا رش حال الصراصير في المجاري
الفيران كلت وايرات الموتر
الصراصير تطلع من البالوعة الليل
البيت المهجور متروس يرذان
فار في المخزن وكل العيش
السوق كله بنات وردان
bait the rodents around the old souq
treat manholes for cockroaches
demolish derelict houses breeding rats
rats chewed through my car wiring
mice run above the nursery ceiling
a roach crawled out of my sandwich
bedbugs have overrun the labour camp
# snakes-and-scorpions-near-homes
نحتاج فرقة لإخراج الأفاعي من المنازل
توفير المصل المضاد للسعات في المراكز الصحية
إزالة الأنقاض والحشائش التي تؤوي العقارب
توعية الأهالي بالتعامل مع لدغات الثعابين
رقم هاتف لصائدي الحيات
وجدت حية كبيرة تحت سرير ولدي
لدغ عقرب والدتي ولا ترياق في العيادة
خرج ثعبان من مكيف المدرسة
نقلنا المصاب ساعتين حتى وصلنا للمصل
تظهر الأفاعي بعد كل سيل
نبا حد يصيد الحنوش من البيوت
وفروا دوا القرصة في مستوصفنا
حنش طلع علينا في الحمام
أمي قرصتها عقربة والليل
ودينا المقروص لين نزوى ما في مصل
الحشيش طايل ورا البيت وكله حيات
اليهال ما يطلعوا الحوش من الحناش
a rescue team to remove snakes indoors
stock antivenom in rural clinics
clear weeds and rubble that hide scorpions
a viper was curled under my son's bed
mother got stung and no serum existed
two hours driving for the antidote
serpents slither in after each flood
# bridge-over-the-wadi
نطالب بجسر علوي على مجرى الوادي
رفع مستوى المعبر الذي يغمره السيل
بديل آمن لطريق القرية المقطوع
إقامة عبارات واسعة تحت الشارع
سرعة إصلاح الطريق المنجرف
حاصرتنا المياه خمسة أيام بلا مؤن
ولدت أختي في السيارة لأن الوادي جار
جرف السيل حافلة المعلمات
يتغيب التلاميذ كلما أمطرت السماء
تعذر نقل الجنازة إلى المقبرة
نبا كبري فوق الوادي
صلحوا الإيرش اللي انجرف
الوادي ينزل ونتم محاصرين
حرمة حامل ولدت والوادي قاطعنا
ما شي خبز ولا دوا والشارع مقطوع
السيل شل موتر جارنا
العيال يغيبوا يوم ينزل الوادي
build a bridge across the wadi crossing
raise the causeway that always floods
an alternative road when the valley runs
cut off five days without bread
my sister gave birth stuck behind the torrent
a teachers' minibus was swept downstream
funeral delayed because water covered the ford
# wadi-barriers-and-sirens
نقترح بوابات تغلق الوادي آلياً عند جريانه
صفارات إنذار مبكر على ضفاف الأودية
لوحات مضيئة تبين منسوب المياه
تغريم من يعبر الشعاب مجازفاً
كاميرات مراقبة عند المعابر الخطرة
غامر شاب فغرقت عائلته بالكامل
لم نعلم بقدوم السيل حتى وصل الخيام
انحدر الماء ليلاً ولا إنارة ولا حاجز
يصور المتهورون أنفسهم وسط الجريان
دخل سائح بسيارته المستأجرة في المجرى
حطوا بوابات تسكر الشارع يوم ينزل الوادي
نبا إنذار قبل لا يوصل السيل
ما درينا إلا والوادي فوقنا
شباب تخاطر وتقطع الوادي يصوروا
الليل ظلمة وما تشوف الوادي نازل
راحت عايلة كاملة في الشرجة
خالفوا كل من يدخل الوادي
automatic gates when the wadi flows
early sirens for campers in gorges
illuminated depth gauges at every ford
daredevils film themselves crossing the torrent
a whole family drowned attempting the dip
water struck our tents without warning
tourists in rental cars misjudged the flood
# storm-drains-and-flooded-homes
نرجو قنوات لتصريف مياه الأمطار في الحي
بناء سد حماية للمخطط من السيول
عدم توزيع أراضٍ في مجاري الأودية
مضخات لسحب المياه من الشوارع المنخفضة
تنظيف مصارف المطر قبل موسم الأنواء
دخل الماء المجلس وأتلف الأثاث
صار شارعنا بحيرة أسبوعين كاملين
صعدنا إلى السطح وانتظرنا القوارب
منحتني الإسكان أرضاً تبين أنها في شعبة
طمر الطين غرف المدرسة
سووا تصريف حال ماي المطر
نبا سد يحمي بلادنا
الماي دخل البيت لين الركبة
السكة صارت خبة من المطر
عطوني أرض في بطن الوادي
كل مطرة نشل الفرش فوق السطح
ماي المطر واقف من أسبوعين
dig rainwater channels through our suburb
a protection dam above the housing plots
stop allocating land in flood paths
knee-deep water ruined our furniture
we climbed to the roof awaiting boats
the street stayed a lake for two weeks
my granted plot lies in a streambed
# weather-alerts-by-sms
نرجو إرسال تنبيهات الطقس برسائل نصية
تحذيرات الأرصاد بلغات العمالة الوافدة
نشرة خاصة بالصيادين قبل هيجان البحر
إنذار صوتي للمكفوفين عند الحالات المدارية
دقة أعلى في تحديد القرى المتأثرة
عرفنا بالمنخفض من إشاعات الواتساب
العمال البنغال لم يفهموا التحذير فغرقوا
تقلب الجو فجأة ونحن في عرض البحر
ألغيت حفل زفافي لتوقعات لم تصدق
نامت القرية ولم يصلها خبر الإعصار
طرشوا لنا مسجات قبل المطر
خبروا البحارة قبل ما يهيج البحر
ما سمعنا عن الحالة إلا من الواتساب
العمال ما يعرفوا عربي ومحد خبرهم
الجو قلب ونحن في الطراد
يقولوا مطر وما يجي والعكس
يدوه ما عندها تلفون ذكي شو تعرف
send cyclone warnings to every phone
issue forecasts in Urdu, Bengali and Hindi
special sea bulletins for small boats
rumours on WhatsApp were our only source
labourers didn't understand the Arabic alert
the squall caught us far offshore
hail hit our valley with zero notice
# cyclone-damage-compensation
نرجو صرف تعويضات المتضررين من الإعصار
تسريع معاينة المنازل المهدمة
صندوق وطني للكوارث الطبيعية
مساكن مؤقتة لمن فقدوا بيوتهم
شمول المزارع والقوارب بالتعويض
ثلاث سنوات منذ شاهين ولم نستلم بيسة
اقتلعت الرياح سقف منزلي
ضاعت نخيلي ومضخاتي في ليلة واحدة
لجنة الحصر لم تدخل زقاقنا
نسكن خيمة بعد انهيار الجدران
عطونا تعويض بيوتنا اللي طاحت
متى بتصرفوا حال أهل الباطنة
شاهين هد بيتنا ومحد عوضنا
اللجنة صورت وراحت وما رجعت
طرادي وليخي راحوا في الإعصار
مزرعة أبوي كلها اندفنت طين
بعدنا عايشين في بيت الجيران
pay the promised storm damage money
inspect wrecked houses faster
a national disaster relief fund
years since Shaheen, not a single baisa
wind ripped off our roof and walls
assessors photographed everything then disappeared
I lost boat, nets and income overnight
# falaj-repair
نرجو صيانة قناة الفلج المتهدمة
دعم وكلاء الأفلاج بمخصصات سنوية
ترميم ساقية الفلج بالصاروج التقليدي
تنظيف أم الفلج من الطمي بعد السيول
تدريب شباب على حفر الأفلاج وصيانتها
انهار سقف النفق وانقطع السقي عن البساتين
يتسرب نصف الماء قبل بلوغ النخيل
توفي آخر بيدار يعرف مسار الفلج
رمى الزوار علب المشروبات في الساقية
فلج أجدادنا مسجل تراثاً ويتداعى
صلحوا فلج البلاد طاح من الوادي
نبا دعم حال وكيل الفلج
الفلج اندفن بالحصى ومحد شاله
الماي يضيع قبل ما يوصل ضواحينا
النخل عطش والفلج مكسور
الشيبان اللي يعرفوا الفلج ماتوا
السياح يتسبحوا ويوصخوا الفلج
repair our collapsed falaj channel
annual funds for falaj caretakers
restore irrigation canals with traditional sarooj
half the flow leaks before reaching gardens
flood silt buried the mother well
nobody young knows how to mend it
a heritage-listed waterway is crumbling
# drying-falaj-and-illegal-wells
نطالب بإغلاق الآبار المخالفة قرب الأفلاج
سدود تغذية جوفية تعيد المياه للعيون
تركيب عدادات على مضخات المزارع
منع الحفر العميق في حرم الفلج
بئر مساعدة تغذي فلج القرية
جف الفلج الذي شربنا منه قروناً
حفر جاري بئراً ارتوازية فنضبت عيننا
هبط منسوب الماء ثلاثين متراً
ماتت ألف نخلة من الجفاف
مصنع المياه المعبأة يستنزف مخزون الوادي
سكروا البيور اللي حفروها بدون رخصة
سووا سد عشان يرد ماي الفلج
الفلج نشف والنخل مات
واحد حفر بير وشفط ماينا
زمان الفلج يهدر واليوم تراب
البير نزلت وصار مايها مالح
شركة الماي خلصت ماي بلادنا
seal unlicensed boreholes near the aflaj
recharge dams to revive our springs
meter every farm pump
the channel that fed us centuries is dust
neighbour drilled deep and our flow stopped
a thousand palms perished from drought
a bottling plant empties our aquifer
# hot-spring-facilities
نرجو تطوير عين الثوارة وتزويدها بمرافق
غرف تبديل ملابس عند العيون الكبريتية
فصل أحواض النساء عن الرجال في العين
مواقف ومظلات لزوار عين الكسفة
إشراف صحي على مياه الينابيع الساخنة
جئنا للعلاج من الروماتيزم فوجدنا المكان قذراً
يسبح الشباب بملابس غير لائقة أمام الأسر
انزلق حاج مسن على الطحالب
يغسل بعضهم سياراتهم وصحونهم في العين
لا مكان تغير فيه زوجتي ثيابها المبللة
طوروا العين وحطوا حمامات حال الحريم
سووا مسابح مستورة عند العين الحارة
العين كلها صابون ووصخ
يدي ينزل العين عشان ركبه وبغى يطيح
الحريم ما يرومن يتسبحن قدام الناس
ناس تغسل فرشها في العين
المكان يجيه سياح وما فيه شي
develop the hot springs with changing rooms
separate pools for women at Ain Al Thowarah
handrails and parking for elderly bathers
people wash carpets in the healing water
uncle slipped on algae seeking arthritis relief
families leave because of half-naked swimmers
a famous spring with nowhere to dress
# red-palm-weevil
نطالب بمكافحة سوسة النخيل الحمراء
فرق حكومية لحقن الجذوع المصابة
رش جوي لحشرة دوباس النخيل
مصائد فرمونية مجانية للمزارعين
إزالة المزارع المهملة التي تنشر الآفات
سقطت نخلة الخلاص فجأة وجوفها أجوف
خسرت سبعين فسيلة في موسم واحد
العسل الدبق يغطي السعف والثمار
أهمل الورثة بستانهم فانتقلت العدوى إلينا
المبيد في السوق غالٍ ومغشوش
نبا دوا حال سوسة النخل
رشوا الدوباس قبل القيظ
السوسة كلت نخل الوالد
النخلة طاحت ومن داخل مجوفة
مزرعة جارنا مهملة وعدتنا
السح كله دبس أسود من الدوباس
نشتري دوا من الهنود وما ينفع
help us fight the red weevil
aerial spraying against dubas bug
free pheromone traps for date growers
my khalas palm toppled, hollow inside
abandoned orchards infect everyone around
sticky honeydew ruined the whole crop
seventy offshoots died in one season
# selling-local-vegetables
نرجو منافذ لتسويق محاصيل المزارع المحلي
وقف استيراد الخضار وقت موسم الإنتاج
إنشاء سوق مركزي للمزارعين دون وسطاء
مخازن تبريد للطماطم والبطيخ
إلزام المراكز التجارية بشراء المنتج العماني
أتلفت حمولة الطماطم لأن سعرها لا يغطي النقل
يسيطر الوافدون على سوق الموالح
يشتري التاجر مني بمائة ويبيع بخمسمائة
تكدس الخيار في المزرعة حتى تعفن
تركت الزراعة بعد خسارتين متتاليتين
خذوا منا محصولنا بسعر زين
نبا سوق حق المزارعين بدون دلالين
كبينا الجح للهوش من رخصه
الصندوق بربع ريال ما يسد تعب
الدلال ياكل الربح كله
البراد ما موجود والطماط يخيس
يجيبوا خيار من برا ونحن نكب خيارنا
a farmers' market with no middlemen
cold storage for tomato growers
pause vegetable imports during harvest
I fed watermelons to livestock, prices collapsed
traders pay pennies and resell fivefold
unsold cucumbers rotted in my greenhouse
after two losing seasons I quit farming
# buying-and-processing-dates
نأمل مصنعاً يشتري تمور المواطنين
رفع سعر شراء طن البسور
خط لتعبئة التمر وتصدير الفاخر
تقديم التمور العمانية في الفنادق والطائرات
آلات تلقيح وجني للنخيل الطويل
بقي محصول الفرض مكدساً للعام الثاني
سقط عمي من أعلى النخلة وهو يجد
لا يجد الشباب جدوى في ضاحية الجد
يطعم الناس الحيوانات رطباً فاخراً
تأخر صرف مستحقاتنا من الشركة شهوراً
اشتروا التمر منا بسعر يسوى
افتحوا مصنع تمور في ولايتنا
السح مكدس في المخزن وسوس
البسر ما حد خذه هذي السنة
طاح خالي من النخلة يخرف
محد يبيدر اليوم والأجرة غالية
نعطي التمر للبوش ولا نبيعه
a factory to buy citizens' dates
raise the purchase price per tonne
export packaging for premium khalas
last year's fard harvest still sits unsold
uncle fell off a palm picking rutab
we feed fine fruit to camels
the company hasn't paid us since autumn
# protect-frankincense-trees
نطالب بحماية أشجار اللبان من الاستنزاف
تنظيم تراخيص الشق ومواسم جمع اللبان
مشاتل حكومية لإكثار شجرة اللبان
منع رعي الإبل في وادي دوكة
علامة جودة تميز اللبان الحوجري الأصلي
يجرح العمال الجذع عشرين جرحاً فتموت الشجرة
سرقوا محصول منزلة ورثناها عن أجدادنا
يباع لبان صومالي على أنه ظفاري
يأكل الجمل البراعم فلا تنبت شتلة
أصغر شجرة في وادينا عمرها خمسون سنة
حافظوا ع شجر اللبان في ظفار
نبا حراس في المنازل مال اللبان
العمال يضربوا الشجرة ضرب وتموت
يغشوا اللبان ويخلطوه في السوق
البوش كلن الشجر الصغير
ناس تسرق اللبان من أرضنا الليل
يدي كان يوقع صح واليوم لا
guard Dhofar's frankincense from over-tapping
nurseries to replant Boswellia seedlings
a certified label for genuine hojari resin
hired crews slash trunks until they die
Somali gum is sold as Omani luban
camels browse every young shoot
thieves harvested my family's grove
# honey-fraud-and-beekeepers
نرجو مختبراً لكشف غش العسل
ختم رسمي على عسل السمر والسدر
حماية النحل من رش المبيدات
دعم مربي النحل بخلايا وتغذية
منع دخول طوائف النحل المستوردة المريضة
اشتريت عسلاً بثمانين ريالاً فكان سكراً
ماتت خلاياي بعد رش المزرعة المجاورة
يهاجم الدبور الأحمر مناحل الجبل الأخضر
يبيع مجهولون عسلاً مغشوشاً عبر إنستغرام
تراجع إنتاجنا لقطع أشجار السدر
افحصوا العسل اللي ينباع في السوق
نبا دعم حال النحالين
القنينة بخمسين وطلعت شيرة
النحل مات من دوا الرش
الدبي كل النحل مالي
كل واحد يقول عسلي أصلي وهو غاش
نحل برا خرب نحلنا العماني
a lab to detect fake honey
official seals on sumr and sidr jars
warn beekeepers before pesticide spraying
I paid eighty rials for sugar syrup
hornets wiped out my mountain hives
Instagram sellers push adulterated honey
imported colonies brought mites to local bees
# animal-feed-subsidy
نطالب بدعم أعلاف الماشية لصغار المربين
خفض سعر الشعير والبرسيم
توزيع حصص علف شهرية بالبطاقة
رقابة على احتكار تجار الأعلاف
استصلاح مراع وزراعة رودس بمياه معالجة
بعت نصف قطيعي لغلاء العلف
كيس الشعير تضاعف سعره خلال سنة
نزلت أمطار الجبل ضعيفة واختفى الكلأ
الإبل هزيلة وأثداؤها جفت
ورثت الغنم عن أبي وأفكر بتركها
نزلوا سعر العلف على أهل الهوش
عطونا دعم شعير مثل الجيران
الجونية بثمانية ريال من وين
بعت الغنم ما قدرت ع أكلهن
البوش ضعفانة والمرعى يابس
القت غلا والتاجر يلعب
أمي عايشة من حليب البقر والعلف كسرها
subsidise barley for small herders
cap the price of alfalfa bales
monthly fodder rations on a card
I sold half the flock to feed the rest
no rain, no grazing, skeletal camels
dealers hoard feed and name their price
Dad's goats cost more than they earn
# municipal-slaughterhouse-and-eid
نرجو مسلخاً بلدياً قريباً من الولاية
مسالخ متنقلة أيام عيد الأضحى
إشراف بيطري على ذبح الأضاحي
ضبط الذبح العشوائي في الأحياء
حجز موعد الذبح عبر الإنترنت
وقفت ست ساعات بأضحيتي في الطابور
جزار متجول شوه ذبيحتي وأخذ أجرة مضاعفة
دماء وأحشاء أمام المنازل صباح العيد
وجدوا في كبد الخروف ديداناً ولا من يفحص
المسلخ القديم بلا تبريد ولا نظافة
افتحوا مسلخ في ولايتنا قبل العيد
نبا مسلخ متنقل حال القرى
الطابور في المسلخ من الفجر لين الظهر
القصاب خذ عشرة ريال وخرب الذبيحة
الدم والكروش في السكيك
محد يشيك ع اللحم مريض ولا لا
المقصب وصخ والذبان عليه
a clean abattoir within our wilayat
mobile butcher units for Eid sacrifice
book slaughter slots through an app
queued from dawn holding a restless sheep
street butchers left guts on the pavement
nobody inspected the diseased liver
the old slaughterhouse has no refrigeration
# fishing-harbour-and-boats
نطالب بميناء صيد يحمي قواربنا
كاسر أمواج وأرصفة لصيادي مصيرة
ورشة لصيانة محركات القوارب
مصنع ثلج ومخازن لحفظ الأسماك
دعم الوقود والمحركات لصغار الصيادين
حطم الموج قاربي لعدم وجود مرسى
نجر الطراد على الرمل بسياراتنا
فسد صيدنا لأن الثلج نفد
محرك واحد يكلفني دخل عام كامل
مات بحار من قريتنا بعد تعطل زورقه
سووا لنا ميناء نرسي فيه
نبا مكاين بالتقسيط حال البحارة
الموج كسر طراريدنا ع السيف
ما شي ثلج والسمك يخيس
نجر الطراد بالموتر كل يوم
المكينة خربت ونحن في الغزير
البترول غالي والبحر ما فيه رزق
a sheltered harbour for our skiffs
an ice plant and cold store for the catch
help replacing outboard engines
waves smashed my boat on open shore
we drag hulls over sand with pickups
the motor died far from land
fuel costs exceed a day's catch
# illegal-nets-and-trawlers
نرجو ردع سفن الجرف القاعي
مصادرة الشباك الممنوعة والأقفاص المهملة
الالتزام بحظر صيد الصفيلح والشارخة
زوارق رقابة أكثر في بحر العرب
تأهيل الشعاب التي دمرتها المراسي
قطعت سفينة كبيرة شباكي وهربت
اختفى الكنعد من بحرنا تدريجياً
يصيدون الروبيان في غير موسمه ليلاً
عمالة سائبة تستولي على مصائد الأهالي
دلافين ميتة عالقة في خيوط متروكة
امنعوا الجرافات تراها خربت البحر
نبا خفر السواحل يراقبوا الليل
السفينة قصت ليخنا كله
البحر ما عاد فيه سمك مثل أول
ناس تغوص للصفيلح وهو ممنوع
البنغالية ماسكين البحر عنا
دوابي مكسورة تحت تصيد وتقتل
keep foreign trawlers off our coast
confiscate banned nets and ghost traps
enforce closed seasons for lobster and abalone
a big ship shredded my gear
kingfish have vanished from these waters
poachers harvest prawns out of season
dolphins die wrapped in discarded mesh
# fish-prices-and-export
نطالب بخفض أسعار السمك في الأسواق
تقييد تصدير الأسماك حتى يكتفي السوق المحلي
منفذ بيع مباشر من الصياد للمستهلك
تسعيرة معلنة للكنعد والهامور
منع المضاربة في سوق الجملة بالفليج
بلد بحري ولا تأكل أسرتي السمك
كيلو الجيذر بأربعة ريالات عند الظهر
تغادر الشاحنات المبردة فجراً نحو الحدود
نشتري سمكاً مجمداً من آسيا
الدلالون يرفعون المزاد على الفقراء
رخصوا السمك ع المواطن
وقفوا تصدير السمك برا
السهوة بخمسة ريال صارت
نحن أهل بحر وناكل دياي
البرادات تشل السمك دبي كل يوم
الكنعد صار حق الأغنياء
نص ريال كنا نشتري العومة سطل
make fish affordable for ordinary families
restrict seafood exports in lean months
sell straight from boat to buyer
tuna costs four rials a kilo today
refrigerated lorries head for the border nightly
a coastal nation eating frozen imports
auction brokers bid beyond our reach
# old-souq-roof-and-cooling
نقترح تسقيف السوق الشعبي وتكييفه
ترميم دكاكين سوق نزوى القديم
مواقف سيارات كافية حول السوق
مصاعد ومقاعد لكبار المتسوقين
خفض إيجار المحلات البلدية
هجر الزبائن السوق إلى المولات
أغمي على بائعة من شدة الحر
انهار سقف السعف فوق البضاعة
أدور نصف ساعة بحثاً عن موقف
أبي يبيع الحلوى هنا منذ أربعين سنة وسيغلق
سقفوا السوق عن الشمس والمطر
نبا مكيفات في سوق الحريم
الناس راحت المولات والسوق ميت
الباركن ما موجود يوم الجمعة
الحريم يبيعن في الشمس مساكين
المطر دخل الدكاكين وخرب البضاعة
إيجار البلدية زاد والبيع قليل
roof over the traditional market lanes
air-condition the women's souq
restore crumbling shops in Mutrah
customers deserted us for the malls
a seller fainted behind her stall
rain poured onto my spice sacks
half an hour circling to park
# street-vendor-permits
نرجو تراخيص مؤقتة للباعة المتجولين
أكشاك صغيرة للبائعات المسنات
وقف مصادرة بضائع الباعة الفقراء
أماكن مظللة لبائعي الفواكه على الطريق
تنظيم باعة الرصيف العشوائيين
صادر المفتش خضراوات عجوز تعيل أيتاماً
أبيع المشاكيك لأصرف على جامعتي فغرموني
افترش الوافدون مدخل الجامع ببضائع مقلدة
لا أملك إيجار دكان فأعرض في سيارتي
عربات متوقفة تعرقل الطريق العام
خلونا نبيع ع الشارع برخصة
عطوا الحريم بسطات بدون إيجار
البلدية شلت بضاعة أمي
أبيع مشاكيك وخالفوني خمسين ريال
أترزق الله في موتري وين أروح
بياعين الجح يوقفوا وسط الشارع
باحث عن عمل وما خلوني أبيع مانجو
temporary licences for roadside sellers
small kiosks for elderly women traders
stop seizing poor hawkers' goods
inspectors confiscated my grandmother's vegetables
fined for grilling mishkak to fund college
I sell mangoes from my boot to survive
pavement peddlers block the mosque gate
# food-truck-sites
نطالب بمواقع ثابتة لعربات الطعام
توفير كهرباء وماء لعربات القهوة المتنقلة
تخفيض رسوم ترخيص الفود ترك
ساحة تجمع العربات مع جلسات للعوائل
السماح بالوقوف قرب الشواطئ والجامعات
نقلتني البلدية ثلاث مرات إلى أماكن نائية
اقترضت ثمانية آلاف لعربتي ولا زبائن
مولد الديزل يزعج الناس ويحرق أرباحي
سحبوا عربتي لأنها تبعد مترين عن الحد
تتكدس المقاهي المتحركة فتعرقل الدوار
عطونا مكان نوقف عربات الأكل
وصلوا كهربا حال الفود ترك
كل شوي تنقلونا والزباين يضيعوا
متسلف عشان العربة وتو خسران
الموقع اللي عطوني مقطوع محد يمره
ماطور العربة صوته يزعج
زحمة سيارات عند كرك الدوار
designated spots for mobile kitchens
power and water hookups for coffee trailers
lower food truck licence fees
municipality shifted me to an empty lot
I borrowed thousands and sell nothing
generator noise annoys diners and eats profit
they towed my burger van over two metres
# home-business-licence
نرجو تسهيل ترخيص المشاريع المنزلية
تمديد رخصة العمل من البيت بلا رسوم
منصة وطنية لعرض منتجات الأسر المنتجة
السماح بتوصيل الطعام المنزلي عبر التطبيقات
دورات تغليف وتسويق لصاحبات الحرف
أخبز الكعك في مطبخي وأخشى المخالفة
رفض البنك فتح حساب تجاري لبخوري
اشترطوا محلاً مستأجراً وأنا أم لخمسة
فقدت الضمان الاجتماعي بعد تسجيل مشروعي
يقلد التجار عطوري لأني بلا علامة
سهلوا رخصة شغل البيت حال الحريم
لا تاخذوا رسوم ع مشروع صغير
أسوي حلويات في البيت وخايفة يخالفوني
قطعوا الضمان يوم طلعت السجل
أبيع بخور ومخمرية وما أعرف أسوق
قالوا لازم محل ومن وين لي إيجار
أختي تخيط عبايات وما حد يدعمها
easy permits for home bakers
let household kitchens sell through delivery apps
keep welfare payments while starting a microbusiness
I sew abayas indoors and fear fines
the bank refused an account for my incense
they demanded shop rent from a mother
registering my venture cost me social support
# food-price-monitoring
نطالب بضبط أسعار المواد الغذائية
إلغاء ضريبة القيمة المضافة عن السلع الأساسية
منع رفع الأسعار قبل رمضان
تطبيق يقارن أسعار المحلات
تثبيت سعر الأرز والطحين والزيت
تضاعفت قيمة سلة المشتريات والراتب ثابت
تقلص حجم العلبة وبقي ثمنها
ارتفع البيض من ريال إلى اثنين
السعر على الرف غير ما في الفاتورة
نشتري حليب الأطفال بالدين
نزلوا أسعار المعيشة غلت واجد
وين حماية المستهلك عن التجار
كرتون البيض صار بريالين
خمسين ريال ما تترس عربانة
كل رمضان يرفعوا علينا الأسعار
الراتب مكانه والأسعار تطير
العلبة صغرت والسعر نفسه
freeze the cost of rice, flour and oil
drop VAT on basic groceries
stop price hikes before Ramadan
same trolley, double the total
packets shrink but tags don't
the shelf label differs from the till
we buy infant formula on credit
# refunds-for-faulty-goods
نرجو إلزام المتاجر باسترجاع البضاعة المعيبة
تسريع البت في شكاوى حماية المستهلك
ضمان حقيقي على السيارات المستعملة
توفر قطع الغيار لدى الوكالات
عقوبة على المتاجر الإلكترونية الوهمية
اشتريت ثلاجة تعطلت بعد أسبوع ورفضوا استبدالها
حولت المبلغ لحساب إنستغرام فاختفى البائع
سيارتي الجديدة في الوكالة منذ أربعة أشهر
كتب المحل البضاعة لا ترد ولا تستبدل
تلاعبوا بعداد المركبة التي بعتها لي
خلوا المحلات ترجع فلوسنا
نبا حماية المستهلك ترد بسرعة
شريت مكيف وخرب من أول شهر
الوكالة تقول القطعة بعد ثلاث شهور
طرشت فلوس حال محل أونلاين ونصب علي
الموتر طلع مضروب ومحد قال لي
يقول البياع البضاعة ما ترجع
force shops to refund defective products
quicker rulings on consumer complaints
dealers must stock spare parts
my fridge died within a week
an Instagram seller took payment and vanished
brand new car, four months in the workshop
the odometer had been rolled back
# government-site-crashes-at-deadline
نرجو تقوية خوادم البوابة الحكومية قبل مواعيد التسجيل
الموقع الإلكتروني يتعطل كلما فُتح باب التقديم
مددوا المهلة حين تنهار المنصة
أمضيت الليل أحدّث الصفحة ولم تُفتح
ضاعت فرصة ابني لأن النظام توقف فجأة
المطلوب صفحات خفيفة تتحمل الضغط
رسالة خطأ في الخادم منذ ثلاثة أيام
اختفت بياناتي قبل أن أضغط زر الإرسال
نقترح الإعلان المسبق عن أوقات صيانة الموقع
الخدمة غير متاحة حالياً ونحن في آخر يوم
السيستم طايح من الصبح وما نقدر نقدم
نبغى موقع ما يعلق وقت الزحمة
كل ما أرفع ملف يطلعني برع
راح علي التسجيل بسبب تعليق الموقع
زيدوا السيرفرات الله يخليكم
الصفحة تدور وتدور وما تفتح
موظف الكاونتر يقول النظام واقف تعال باكر
The ministry portal crashes every registration week
Please extend deadlines when the system is down
My upload timed out and I lost my place
Error 500 on the last day of applications
We want government websites that cope with heavy traffic
Publish planned maintenance windows in advance
Half my village missed enrolment because the page froze
# login-without-otp-trouble
نطلب طريقة دخول بديلة عن رمز التحقق
رمز التأكيد لا يصل إلى هاتفي أبداً
شريحتي لا تدعم التصديق الإلكتروني
فقدت رقمي القديم فحُرمت من حسابي
اجعلوا حساباً موحداً لكل الخدمات الحكومية
أحتاج كلمة سر مختلفة لكل وزارة
أنا مسافر ولا أستقبل الرسائل النصية للدخول
نرجو تفعيل بصمة الوجه في الهوية الرقمية
قُفل حسابي بعد ثلاث محاولات ولا أحد يفتحه
المسن لا يحفظ الأرقام السرية فينسى ويعجز
الكود ما يجيني لا رسالة ولا اتصال
نبا دخول واحد لكل التطبيقات
غيرت شريحتي وخلاص ما قادر أدخل
خلوا الدخول بالبصمة أسهل علينا
كل مرة يقول الرقم السري غلط
بطاقتي ما تنقرا في جهاز القارئ
أبوي ما عنده تلفون ذكي كيف يسجل
The verification code never arrives on my phone
One digital identity for every public service please
I changed numbers and am locked out forever
Let us sign in with a fingerprint
My foreign SIM cannot receive the login text
Seven passwords for seven ministries is madness
Resetting an account should not require a personal visit
# government-apps-for-blind-users
نرجو أن تتوافق المواقع الحكومية مع قارئ الشاشة
أنا كفيف ولا أستطيع تعبئة الاستمارة وحدي
الأزرار بلا أسماء فلا ينطقها هاتفي
صورة التحقق تمنع المكفوفين من الدخول
وفروا خياراً صوتياً بدل الحروف المشوهة
الملفات المصورة لا تُقرأ بالبرنامج الناطق
أضطر لإعطاء كلمة سري لأخي ليقرأ لي
نطالب بخطوط أكبر وتباين أوضح لضعاف البصر
اختبروا التطبيقات مع ذوي الإعاقة البصرية
زوجتي فقدت بصرها وصارت رهينة غيرها في معاملاتها
أنا ما أشوف والتطبيق ما يتكلم
نبغى التطبيق يقرأ لنا الكلام بالصوت
الخط صغير واجد وعيوني ضعيفة
حتى معاملتي الخاصة لازم حد يسويها لي
كبروا الكتابة وخلوا الألوان واضحة
الكابتشا هذي ما تنحل للأعمى
ولدي كفيف وعلق في أول صفحة
My screen reader says button, button, button
Test public apps with blind citizens before launch
I share my password because forms are unreadable
Audio alternatives for picture puzzles are needed
Scanned PDF circulars shut out visually impaired people
Bigger text and stronger contrast on e-services
A blind lawyer could not file his own case
# services-in-workers-languages
نرجو ترجمة الخدمات الإلكترونية إلى لغات العمالة الوافدة
النسخة الإنجليزية من الموقع نصفها بالعربية
العامل البنغالي لا يفهم ما يوقّع عليه
أضيفوا الأردية والهندية والسواحيلية إلى التطبيق
مكتب الطباعة يأخذ نقوداً لمجرد الترجمة
زائر أجنبي ضاع بين صفحات لا يقرؤها
خط المساعدة لا يرد إلا بالعربية
اقترح كتيبات مصورة للإجراءات بعدة لغات
وقّع السائق إقراراً ظنه عقد عمل
الترجمة الآلية في البوابة مضحكة ومضللة
الهنود عندنا ما يعرفوا يقروا الموقع
حطوا لغة أوردو في التطبيق
زوجتي أجنبية وما فاهمة شي في الصفحة
كل ما أضغط انجليزي يرجع عربي
العامل مسكين يدفع لغيره يترجم له
نبغى موظف يتكلم أكثر من لغة
الفورم ما مترجم والناس تغلط فيه
Half the English version of the site is Arabic
Please add Urdu, Bengali, Hindi and Malayalam
Labourers sign papers they cannot read
The typing centre charges us just to translate
Helpline staff who speak more than one language
My Filipino neighbour clicked the wrong service and paid
Machine translation on the portal is misleading
# counters-for-people-not-online
نطلب إبقاء شباك ورقي لمن لا يجيد الإنترنت
والدي أمّي ولا يعرف التعامل مع الهواتف الذكية
أُغلق مكتب الولاية وقيل لنا كل شيء إلكتروني
نرجو موظفاً يعين كبار السن على التقديم
جدتي تدفع لمحل التصوير مقابل كل معاملة
سكان الجبال بلا شبكة فكيف يقدمون
خصصوا سيارة خدمات متنقلة للقرى البعيدة
رفض الموظف ملفي وقال قدّم عبر التطبيق
عجوز عاد من المدينة دون أن ينجز شيئاً
علّموا المسنين استخدام الخدمات الرقمية في المجالس
الشيبان ما يعرفوا للتطبيقات
خلوا موظف يخلص للعود معاملته بيده
أمي ما تعرف تقرا وتقولوا لها حملي تطبيق
رجعوني من المكتب يقولوا كله أونلاين
محلات السند تاخذ فلوس على كل ورقة
نبغى باص خدمات يوصل لين القرية
يا جماعة مو كل الناس عندها ايفون
Keep a paper counter for those not online
My grandfather never owned a smartphone
They shut our local office, said use an app
A mobile service van for remote mountain villages
Old people pay shops to fill in forms
The clerk refused my papers: apply through the website
Teach seniors how to use digital services
# traffic-fines-instalments
نرجو السماح بتقسيط المخالفات المرورية
تراكمت الغرامات حتى فاقت ثمن السيارة
لا أستطيع تجديد الملكية قبل دفع المبلغ كاملاً
خصم نصف الغرامات في العيد الوطني سيفرحنا
راتبي لا يكفي لسداد مخالفات ولدي
نقترح استبدال الغرامة بخدمة مجتمعية
سيارتي واقفة منذ عام بسبب ديون المرور
عاطل عن العمل وعليه ثمانمائة ريال مخالفات
امنحوا خصماً لمن يدفع خلال شهر
فوجئت بقائمة طويلة من الجزاءات عند التجديد
قسطوا علينا المخالفات الله يوفقكم
مخالفاتي واصلة ألف ومن وين أجيب
ما قادر أجدد السيارة لين أدفع الكل
سووا خصم على المخالفات مثل الجيران
السيارة واقفة في الحوش والملكية منتهية
عيالي يسوقوا وأنا أدفع
الراتب راح كله للمرور
Let drivers settle traffic fines in monthly payments
My penalties now exceed the car's value
Cannot renew registration until every riyal is paid
A holiday discount on old fines, like neighbouring countries
Early payment should earn a reduction
I am jobless and owe eight hundred in tickets
Community service instead of money penalties
# speed-camera-fine-objection
أريد الاعتراض على مخالفة رادار لم أرتكبها
وصلتني مخالفة في مدينة لم أزرها قط
نرجو إظهار صورة المخالفة مع الرسالة
تغيّرت السرعة فجأة دون لوحة إرشادية
الرادار مختبئ خلف الأشجار لاصطياد السائقين
لوحة سيارتي مكررة وأنا أدفع عن غيري
طلبت التظلم فأحالوني من مكتب إلى مكتب
كنت أسعف مريضاً حين التقطتني الكاميرا
نحتاج لجنة مستقلة تنظر في شكاوى المخالفات
تأخر إشعار الغرامة أربعة أشهر
جتني مخالفة وأنا سيارتي في الكراج
وين أعترض على الرادار
نبغى رسالة فورية بالصورة يوم تطلع المخالفة
الرادار مندس ورا الشجرة
الشارع كان مية وعشرين وفجأة صار ثمانين
بعت السيارة والمخالفات بعدها علي
كنت ماخذ أمي الطوارئ وخالفوني
I was fined in a city I never visited
Show the photo with every speeding notice
The limit drops suddenly with no sign
Someone cloned my number plate
An online way to contest radar tickets
It flashed while I rushed father to emergency
The message reached me four months after the offence
# refund-of-double-payment
نرجو إعادة الرسوم المدفوعة بالخطأ بسرعة
خُصم المبلغ مرتين من بطاقتي ولم تُنجز المعاملة
رُفض طلبي ولم تُرد إلي الرسوم
تقولون راجع البنك والبنك يقول راجع الوزارة
انقطع الاتصال أثناء السداد وضاع مالي
اجعلوا الاسترداد آلياً خلال أسبوع
دفعت مخالفة شخص آخر برقم خاطئ
مضت ستة أشهر على طلب الاسترجاع
ألغيت المعاملة فأين ذهبت نقودي
نريد إيصالاً واضحاً يثبت كل عملية دفع
انسحب المبلغ دبل وما رجع
وين فلوسي ألغيت الطلب من شهور
نبغى ترجعوا الرسوم يوم ينرفض الطلب
البنك يعقني عليكم وانتو تعقوني عليه
دفعت غلط وما حد راضي يرجع
الشاشة علقت والفلوس طارت
كل ما أتصل يقولوا تحت الإجراء
My card was charged twice for one application
Refund the fee when a request is turned down
Bank and ministry keep sending me back and forth
Payment went through but the permit never came
Automatic refunds within seven days
Six months waiting for forty riyals
I paid a stranger's bill by mistyping a digit
# foreign-cards-and-cash-payment
نرجو قبول البطاقات الأجنبية في بوابات السداد
بطاقتي الصادرة من بلدي مرفوضة دائماً
لا أملك حساباً مصرفياً فكيف أدفع إلكترونياً
الموظف لا يقبل النقد ولا يوجد جهاز آخر
أضيفوا الدفع بالهاتف والمحافظ الرقمية
طالب مبتعث عجز عن سداد رسومه من الخارج
جهاز الدفع في المركز معطل منذ أسابيع
عامل يومي يتوسل المارة ليدفعوا عنه ببطاقاتهم
نقترح أكشاكاً للسداد النقدي في الولايات
عمولة بوابة الدفع تتجاوز قيمة الخدمة
ما يرضوا ياخذوا كاش في المكتب
بطاقتي من برع البلاد وما تمشي
حطوا آبل باي في المواقع الحكومية
المكينة خربانة روح الصراف وارجع
خلوا الواحد يدفع بأي طريقة
ما عندي حساب بنك من وين أدفع
صار لي ساعة أدور حد يدفع عني
The portal rejects every Visa issued overseas
Accept cash again at service centres
Day labourers without bank accounts cannot pay online
Apple Pay and mobile wallets for government fees
A student abroad could not settle his charges
The card machine has been broken for weeks
The gateway commission is bigger than the fee
# fee-waiver-for-low-income
نطلب إعفاء أسر الضمان من الرسوم الحكومية
أرملة تدفع ثمن كل ختم وشهادة
رسوم التجديد ترهق أصحاب الدخل المحدود
خفّضوا رسوم الخدمات على المتقاعدين
معاشي مئتا ريال والتجديد يأكل ربعه
لم أستخرج شهادة ميلاد لطفلي لأني معسر
نقترح شرائح للرسوم بحسب الدخل
كل ورقة في هذا البلد بثمن
أعفوا ذوي الإعاقة من رسوم البطاقات
فقير أُغلق ملفه لعجزه عن خمسة ريالات
الرسوم زايدة علينا واحنا ضمان اجتماعي
أعفونا من الرسوم يا حكومة
معاشي التقاعدي ما يكفي والرسوم كل سنة تزيد
كل ختم بفلوس من وين نجيب
نبغى تخفيض للشيبان والأرامل
ما طلعت شهادة لولدي لأن ما عندي
خمسة وعشرة وعشرين وخلص الراتب
Waive government charges for families on welfare
A widow pays for every stamp and certificate
Renewal costs swallow a quarter of my pension
Sliding-scale fees according to income
Too poor to register the baby
Free identity cards for disabled persons
Every sheet of paper has a price here
# food-truck-permits
نطلب مواقع مخصصة لعربات الطعام
سُحبت عربتي من الشاطئ بلا إنذار
شباب يبيعون القهوة ويُطاردون كل مساء
نرجو توفير كهرباء وماء لمواقف المقاهي المتنقلة
انتظرت تصريح العربة سنة واشتريتها بالقرض
البلدية تنقلنا من مكان إلى مكان
افتحوا ساحة للشاحنات الغذائية في الحديقة
اشتكى المطعم المجاور من عربتي فأُغلقت
مدة الرخصة ثلاثة أشهر لا تكفي
صارت العربات تلوث الشاطئ بالمخلفات
عربتي للمشاكيك سحبوها البلدية
نبغى مكان ثابت نوقف فيه الكرفان
شباب يترزقوا ليش تطردوهم
دفعت قرض على العربة والتصريح ما طلع
خلونا نبيع كرك على البحر
ما شي كهرباء والماطور صوته قوي
كل يوم المفتش يقول تحرك من هنا
Designated spots for food trucks please
My coffee trailer was towed from the beach
I borrowed to buy the van; still no permit
Water and power hookups for mobile vendors
Inspectors chase young sellers every evening
Restaurants complain and the trucks get banned
Three-month licences are too short to plan
# drone-flying-permits
نرجو تسهيل تصاريح الطائرات المسيرة للمصورين
صودرت درون ولدي في المطار
لا توجد خريطة توضح أماكن الطيران المسموحة
أنتظر موافقة التصوير الجوي منذ شهرين
طائرة صغيرة تحوم فوق فناء بيتنا
نقترح نادياً لهواة الطيران اللاسلكي
فاتني موسم الخريف ولم تصدر الموافقة
مزارع يريد رش نخيله بالدرون
رسوم التصريح أغلى من الطائرة نفسها
شددوا العقوبة على من يصور البيوت من الجو
الدرون مالي خذوه في الجمارك
حد يطير درون فوق حوشنا ويصور الحريم
نبغى أماكن مسموحة نطير فيها
قدمت على تصريح تصوير وما ردوا
أنا مصور أعراس وممنوع أطير
كيف أرش النخل بالدرون أحتاج رخصة
ما نعرف وين مسموح ووين ممنوع
Make drone permits simple for photographers
Customs seized my hobby quadcopter at the airport
A public map of no-fly zones
Somebody films our courtyard from the air
Farmers want to spray date palms by drone
Two months for an aerial shooting approval
The licence costs more than the machine
# well-drilling-permits
نطلب السماح بحفر بئر بديلة للمزرعة
جفت بئري ومات نصف النخيل
رُفض طلب تعميق البئر بلا تعليل
جاري يحفر ليلاً دون ترخيص
الطلب في إدارة المياه منذ أربع سنوات
نرجو إعادة النظر في حظر الآبار الجديدة
صار ماؤنا مالحاً بسبب كثرة الآبار المخالفة
ورثت مزرعة بلا بئر فأصبحت بوراً
أشتري ماء الصهاريج لسقي أشجاري
راقبوا مقاولي الحفر غير المرخصين
الطوي يبس والنخيل تموت
نبا تصريح نحفر طوي ثاني
جارنا حفر في الليل وسحب ماينا
قدمت على بير من سنين ولا خبر
الماي صار مالح ما ينفع للزرع
كل يوم أشتري تنكر للمزرعة
خلونا ننزل البير كم متر
Let me dig a replacement well on my farm
Our borehole dried up and the palms are dying
A neighbour drills illegally at night
Permission to deepen the well was refused without reason
Four years waiting on the water directorate
I truck in water for my lime trees
Inherited land with no right to groundwater
# municipal-licence-delays
نرجو تقليص مدة إصدار الرخصة البلدية
معاملتي تتنقل بين خمس جهات منذ أشهر
أدفع إيجار محل مغلق بانتظار الترخيص
كل مرة يطلبون ورقة جديدة
نقترح نافذة واحدة للدفاع المدني والبلدية والبيئة
المفتش لم يأت لمعاينة المقهى
افتتحت مطعمي بعد سنة من الروتين
اقبلوا الترخيص المؤقت إلى حين استكمال الأوراق
أوقف المشروع لأن المهندس في إجازة
ضاع ملف رخصتي بين الأدراج
المحل جاهز والرخصة ما طلعت
كل يوم جيب ورقة وروح ورقة
ندفع إيجار على الفاضي
خلوا كل الموافقات في مكان واحد
الموظف في إجازة والمعاملة واقفة
صار لي سنة أركض ورا رخصة مقهى
المفتش قال باجي وما جا
Issue shop permits within days, not months
I pay rent on a closed café awaiting approval
Five authorities, five visits, one small salon
A provisional licence while paperwork is finished
The inspector never showed up
Each visit they invent another document
My file got lost between two departments
# land-plot-waiting-list
نرجو تسريع توزيع الأراضي السكنية
قدمت على قطعة أرض قبل خمسة عشر عاماً
تزوجت وأنجبت وما زلت في قائمة الانتظار
انشروا ترتيب الأسماء في قائمة المنح
أُعطيت أرضاً في وادٍ تجرفه السيول
من قدّم بعدي استلم قبلي
أريد قطعة قريبة من أهلي لا في الصحراء
سقط اسمي من كشف المستحقين
خصصوا مخططات جديدة لشباب الولاية
أسعار الأراضي في السوق فوق طاقتنا
قدمت على أرض من ٢٠٠٨ ولين اليوم
متى بتوزعوا الأراضي يا الإسكان
عطوني أرض في مجرى الوادي
الناس استلمت وأنا بعدني أنتظر
نبغى أراضي قريبة من بيوت أهلنا
شعري شاب وما طلعت لي أرض
وين دوري في القائمة ما حد يخبر
Fifteen years waiting for a residential plot
Publish the queue so everyone sees their rank
They allotted me land in a flood channel
People who applied after me already got theirs
New subdivisions for young families in our wilayat
I want a plot near my parents
Buying land on the market is beyond us
# residential-plots-without-services
نطلب إيصال الكهرباء والماء إلى المخطط الجديد
بنيت بيتي ولا طريق معبد يصل إليه
نعيش على مولد ديزل منذ انتقالنا
الأراضي وُزعت والخدمات غائبة
صهريج الماء يغوص في الرمل قبل أن يصلنا
طلبت الشركة آلاف الريالات لمد الكابل
لا إنارة ولا صرف ولا مدرسة في حيّنا
ألزموا المطور بالبنية الأساسية قبل البيع
سيارة الإسعاف لم تجد مدخلاً للحارة الجديدة
كم سنة ننتظر رصف المخطط
البيت جاهز بس ما شي كهرباء
ساكنين على ماطور من سنتين
نبغى شارع يوصل لمخططنا
السيارات تغرز يوم نروح البيت
عطونا أرض بس بدون خدمات
الشركة تبغى خمسة آلاف عشان العمود
لا ماي لا ضو لا قار
Electricity and water for the new housing area
We have lived on a generator since moving in
No paved road reaches our completed house
They gave out plots but forgot the infrastructure
The utility quoted thousands for one pole
Tankers get stuck in the sand
When will our subdivision be connected
# compensation-for-expropriated-house
نرجو تعويضاً عادلاً عن منزلنا المنزوع للطريق
هُدم بيت جدي ولم يُصرف المقابل
التقدير لا يشتري نصف قطعة أرض
أُخطرنا بالإخلاء خلال شهر واحد
الطريق الجديد شطر مزرعتنا نصفين
أعطونا أرضاً بديلة في الولاية نفسها
نزعوا الملكية وتغيّر المسار ولم يعيدوها
النخيل المقطوعة لم تُحتسب في التثمين
الملف في المالية منذ سبع سنين
نحتاج لجنة تظلم من تقدير التعويضات
البيت خذه الشارع وما عوضونا
عطونا فلوس ما تبني غرفة
شلوا نصف المزرعة عشان الدوار
نبغى بدل أرض مو وعود
أمي تبكي على بيتها اللي انهد
قالوا التعويض السنة الجاية والسنة ما تجي
النخل قصوه ولا حسبوه
Fair compensation for homes taken by the highway
Our house was bulldozed; the money never came
The valuation would not buy half a plot
Given thirty days to vacate my grandfather's home
The dual carriageway split our farm in two
Replacement land in the same town, please
Seven years our claim has sat with Finance
# inherited-land-title
نرجو تسهيل نقل ملكية الأرض الموروثة
أرض جدي بلا صك ويُدعى أنها حكومية
الورثة عشرون ولا يتفقون على البيع
رُفض إثبات الملك لأن الوثيقة قديمة بخط اليد
أخي استولى على نصيب أخواته
احسموا الأملاك القديمة المعروفة بالشهود
مات أبي قبل أن يسجل مزرعته
وجدت أن أرضنا سُجلت باسم غيرنا
حدود القطعة في الخريطة لا تطابق الواقع
طلب الإثبات مجمّد منذ عقد
أرض الأجداد ما قادرين نطلع لها ملكية
عندنا صك قديم وما اعترفوا به
الورثة واجدين وكل واحد في بلاد
أخوي خذ حق خواته من المزرعة
نبغى لجنة تخلص إثبات الأملاك
شهود البلد كلهم يعرفوا إنها أرضنا
طلعوا كروكي غلط وراحت علينا أمتار
Recognise handwritten deeds for ancestral land
Twenty heirs cannot agree on one orchard
My brothers took the sisters' share
Grandfather's field is now marked state property
Title claim frozen for over ten years
The survey map does not match our walls
Somebody else registered our family plot
# housing-loan-queue
نطلب تقصير مدة انتظار القرض الإسكاني
قدمت للبنك الحكومي قبل ست سنوات
ارتفعت أسعار الحديد وبقي مبلغ القرض كما هو
ارفعوا سقف التمويل للأسر الكبيرة
فوائد البنوك التجارية قصمت ظهورنا
أسكن مع أهلي في غرفة حتى يأتي دوري
شرط الراتب حرمني من القرض الميسر
قسط البيت يلتهم نصف راتبي
أعيدوا جدولة أقساط المتقاعدين
اقترب سن تقاعدي ولم يصل رقمي
بنك الإسكان بعده ما اتصل
ساكن أنا وعيالي في غرفة عند أبوي
القرض ما يكفي حتى الهيكل
الفايدة ذبحتنا والبيت ما خلص
نبغى قروض سكن بدون فوايد
دوري بعد خمس سنين يقولوا
زيدوا مبلغ القرض كل شي غلي
Six years in line for a subsidised mortgage
Raise the loan ceiling, steel prices doubled
My wife, kids and I share one room
Interest-free home finance for young couples
Half my pay goes to the house instalment
I will retire before my turn comes
The minimum salary rule excluded me
# housing-for-divorced-women
نرجو منح المطلقة حق السكن المستقل
طُردت مع أطفالي من بيت طليقي
أرملة تتنقل بين بيوت إخوتها
لماذا لا تُعطى المرأة غير المتزوجة أرضاً
اشترطوا موافقة ولي أمر لاستئجار شقة
خصصوا وحدات للحاضنات ذوات الدخل المعدوم
تجاوزت الأربعين عزباء ولا مأوى باسمي
بعد الطلاق سقط اسمي من المساعدة السكنية
ساووا بين المرأة والرجل في الاستحقاق السكني
أنام وبناتي في مجلس أختي
أنا مطلقة وما عندي بيت يلمني
نبغى سكن للأرامل والمطلقات
طلعني من البيت وعيالي معي
خوي ما قابلني أسكن عنده
الأرض حق الرجال بس واحنا وين
ساكنة في ملحق بالإيجار وخمس عيال
الإسكان رفضني لأني ما متزوجة
Homes for divorced mothers with custody
My ex threw us out with two suitcases
Unmarried women over forty deserve plots too
A widow moving from brother to brother
The landlord demanded my guardian's signature
Housing aid stopped the day I divorced
My daughters and I sleep in my sister's majlis
# rent-increase-cap
نرجو وضع سقف لزيادة الإيجارات
رفع المالك الأجرة أربعين بالمئة دفعة واحدة
خيّرني صاحب العقار بين الزيادة والخروج
أصبح نصف دخلي يذهب إلى السكن
انتقلت ثلاث مرات في عامين بسبب الغلاء
جمّدوا الإيجارات خمس سنوات بعد العقد
المحلات أُغلقت لأن الملاك جشعون
نقترح مؤشراً رسمياً لأسعار التأجير
الشقة ضيقة قديمة بسعر قصر
اقتلعنا أولادنا من مدرستهم لأن البيت غلا
الهنقري رفع علينا الإيجار مرة وحدة
الإيجار ماكل نص المعاش
نبغى قانون يمنع الزيادة كل سنة
صاحب البناية يقول زيد ولا اطلع
الشقق نار والرواتب مكانها
كل سنة ننقل من بيت لبيت
سكرت دكاني لأن الإيجار انضرب في اثنين
Cap yearly rent rises by law
My landlord wants forty percent more or out
Half our wages disappear into housing
An official index for apartment prices
We moved three times in two years
My tailor shop closed when the lease doubled
The kids changed schools because the flat got dearer
# tenancy-deposit-and-repairs
نرجو حفظ مبلغ التأمين لدى جهة محايدة
رفض المؤجر إرجاع العربون بعد المغادرة
المكيف معطل منذ الصيف والمالك لا يصلحه
اتهمني بتلف لم أحدثه ليأكل الضمان
حددوا من يتحمل صيانة العين المؤجرة
تسرب المياه أفسد أثاثنا ولا أحد يعوّض
لا يوجد مكان سريع لفض نزاعات المستأجرين
قطع المالك الكهرباء عنا ليجبرنا على الرحيل
شيكات مؤجلة أخذها السمسار واختفى
نحتاج محضر معاينة عند الاستلام والتسليم
خذ التأمين وما رجعه
المكيف خربان وصاحب البيت مطنش
قال الصبغ عليكم وخصم المبلغ كامل
السقف ينقط علينا كل مطر
وين نشتكي على المؤجر بسرعة
قطع عنا الضو عشان نطلع
الدلال خذ العمولة وسكر تلفونه
A neutral body should hold rental deposits
He kept my bond claiming invisible damage
Broken air conditioning since May and no repair
Who pays for maintenance in a leased flat
The agent vanished with our post-dated cheques
Our landlord cut the power to force us out
Quick mediation between tenants and owners
# bachelor-workers-in-family-quarters
نطالب بإخراج سكن العزاب من الأحياء العائلية
ثلاثون عاملاً يقيمون في البيت المجاور
لا تستطيع بناتي اللعب أمام الدار
خصصوا مدناً عمالية بعيدة عن المنازل
الفيلا قُسمت إلى غرف تؤجر بالسرير
حبال الغسيل والضجيج حتى الفجر
قدمنا عشر شكاوى والبلدية تتفرج
الزموا الشركات بمساكن لائقة لموظفيها
المجاري تفيض لكثرة الساكنين في المبنى
تركنا حارتنا القديمة بعدما ملأها الغرباء
العزابية مالين الحارة
البيت اللي جنبنا ساكنين فيه أربعين عامل
ما نقدر نطلع البنات برع
أهل البلاد راحوا وأجروا بيوتهم للعمال
نبغى البلدية تشل سكن العمال من بيننا
يجلسوا قدام الباب طول الليل
البيارة تطفح من كثر الناس
Move labour lodgings away from family streets
Thirty men share the villa next door
Our daughters no longer play outside
Purpose-built workers' villages are needed
Rooms rented by the bed, septic tank overflowing
Ten complaints and the municipality just watches
Old neighbours left and subdivided their houses
# extra-floor-permission
نرجو السماح بطابق إضافي للأبناء المتزوجين
ضاق البيت بنا والبلدية ترفض التوسعة
خالفوني على غرفة بنيتها فوق السطح
أريد ملحقاً لوالدتي المقعدة
اشتراطات الارتفاع لا تراعي العائلات الممتدة
أوقف المفتش بناء المجلس الخارجي
خففوا رسوم إباحة البناء للإضافات الصغيرة
هُددت بإزالة مظلة السيارة
الجار عنده ثلاثة أدوار وأنا ممنوع
تكاليف الخرائط الهندسية أغلى من الغرفة
أبغى أبني فوق لولدي بيعرس
البلدية قالت ممنوع دور ثالث
خالفوني على المظلة قدام البيت
البيت صغير وعيالي كبروا
خلونا نزيد غرفة بدون كل هالأوراق
كيف جارنا سمحوا له وأنا لا
شلوا علي الإنذار أبغى ملحق حق الوالدة
Allow a third storey for married sons
The council refused our rooftop extension
An annex for my wheelchair-bound mother
Fined over a carport outside my gate
Height limits ignore extended families
Drawings cost more than the room itself
Why may my neighbour build higher than me
# neighbours-windows-privacy
نطلب ضوابط تمنع كشف البيوت المجاورة
نافذة الجار تطل على حوشنا مباشرة
أُقيمت بناية عالية فضاعت خصوصيتنا
لم تعد أمي تجلس في فناء دارها
ألزموا المباني الجديدة بزجاج معتم
كاميرات مراقبة الجيران موجهة نحو بابنا
الارتداد بين المنزلين أقل من متر
رفعت السور فأمروني بهدمه
بلكونات الفندق تكشف ساحة منزلنا
نرجو احترام عادات المجتمع عند إجازة التصاميم
دريشة جارنا فوق حوشنا
ما نقدر نطلع الحوش بدون شيلة
بنوا عمارة وصاروا يشوفونا
الكاميرا مالته مصوبة على بيتنا
أبغى أعلي الجدار والبلدية معيية
قولوا له يسكر الدرايش الجانبية
أهلي ما مرتاحين من يوم سكنوا فوقنا
New towers overlook our family courtyard
Require frosted glass on side windows
The neighbour's CCTV points at our door
Mother cannot sit in her own yard anymore
I raised my wall; they ordered it demolished
Larger setbacks between adjoining villas
Hotel balconies stare into our garden
# contractor-abandoned-my-house
نرجو حماية أصحاب المنازل من المقاولين المحتالين
أخذ المقاول الدفعة واختفى
توقف بيتي عند الأعمدة منذ سنتين
ظهرت تشققات في السقف بعد الاستلام
أنشئوا تصنيفاً علنياً لشركات البناء
خلط الإسمنت بالرمل المالح فتآكل الحديد
دفعت تحويشة العمر لمؤسسة وهمية
عقد البناء لم يحمني في المحكمة
اجعلوا الدفعات في حساب ضمان مشروط بالإنجاز
المكتب الاستشاري وقّع ولم يزر الموقع
المقاول شرد بالفلوس
بيتي واقف عظم وأنا أدفع قرض
السقف شقق من أول سنة
نبغى حد يحاسب المقاولين
عطيته عشرين ألف وما عاد يرد
شغلهم غشاش والاستشاري ساكت
الكفيل قال ما لي دخل العامل هرب
The builder took the advance and fled
My villa has been bare columns for two years
Cracks appeared months after handover
A public rating of construction companies
Escrow payments released stage by stage
The consultant signed off without ever visiting
Lifetime savings gone to a phantom contractor
# restoring-old-mud-houses
نرجو دعم ترميم البيوت الطينية القديمة
انهار بيت جدي الأثري بعد الأمطار
مُنعت من تجديد منزلي لأنه في حارة تراثية
الحارة القديمة خربة تسكنها الكلاب
أريد تحويل بيت العائلة إلى نزل
لا أجد بنّاءً يتقن الطين والسعف
تنازع الورثة حتى سقط السقف
وفروا منحاً ومواد تقليدية للملاك
الأسمنت شوّه واجهات القلعة
حائط آيل للسقوط يهدد المارة في السكة
بيت الطين مال جدي طاح
ما يخلونا نرمم ولا هم يرمموا
الحارة القديمة صارت خراب
نبغى دعم نصلح بيوت أول
أبا أسويه نزل للسياح
الجدار بيطيح على العيال
ما باقي حد يعرف يبني بالصاروج
Grants to restore ancestral mud-brick homes
Grandfather's house collapsed after the rains
I cannot renovate because it's a heritage quarter
Turn the old harat into guesthouses
A leaning wall threatens children in the alley
Nobody left who can work with sarooj
Cement patches have ruined the old façades
# small-firm-loan-relief
نطلب تأجيل أقساط قروض المؤسسات الصغيرة
أغلقت مشروعي وما زال القرض يلاحقني
صدر أمر حبس بحقي بسبب دين المشروع
مبيعات المحل انهارت والقسط ثابت
ادمجوا ديوننا وأعفونا من الفوائد
موّلوا رواد الأعمال دون رهن بيت الأب
خسرت كل شيء بعد الجائحة
شرط التفرغ يحرم الموظف من التمويل
رفض البنك طلبي لأنني بلا ضامن
نحتاج قانون إفلاس يمنح فرصة ثانية
مشروعي طاح والبنك يطالب
عليّ أمر قبض بسبب قرض المشروع
أجلوا الأقساط لين يتحسن السوق
الشغل واقف والدين يزيد
نبغى دعم بدون رهن بيوتنا
من كورونا وأنا أسدد خساير
بعت سيارتي عشان قسط الصندوق
Defer repayments for struggling small firms
My business died but the debt lives on
An arrest warrant over a startup loan
Start-up funding without mortgaging father's house
Sales collapsed while instalments stayed fixed
A bankruptcy law giving owners a second chance
The bank wants a guarantor I don't have
# government-pays-small-firms-late
نرجو صرف مستحقات الموردين خلال ثلاثين يوماً
نفذت مشروعاً حكومياً ولم أقبض منذ عام
موظفيّ بلا رواتب لأن الوزارة لم تدفع
أغرتنا المناقصة ثم أغرقتنا المديونية
الفاتورة عالقة في نظام المالية
المقاول الرئيسي قبض ولم يدفع لنا من الباطن
ألزموا الشركات الكبرى بحصة للمؤسسات المحلية
بعت معداتي لأسدد البنك بانتظار الحكومة
طبقوا غرامة تأخير على الجهات المتلكئة
كل مسؤول يحيلني إلى مسؤول آخر
خلصنا الشغل وما عطونا حقنا
الوزارة عليها لي ثلاثين ألف
العمال يطالبوني وأنا أطالب الحكومة
الفواتير نايمة في المالية
الشركة العودة قبضت واحنا لا
كل أسبوع يقولوا الأسبوع الجاي
نبغى نظام يدفع للصغار أول
Ministries must settle invoices within thirty days
I finished the job; a year later, unpaid
Main contractors get paid and forget subcontractors
Staff wages wait on a government cheque
Charge interest on overdue public bills
Reserve a share of contracts for local SMEs
I sold my excavator waiting for Treasury
# hidden-trade-fronting
نطالب بمحاربة التجارة المستترة
سجل باسم مواطن والمالك الحقيقي وافد
دكاكين الحي كلها في يد جنسية واحدة
لا أستطيع منافسة من يبيع بالخسارة
مواطن يؤجر رخصته بمئة ريال شهرياً
أُغلق محلي لأن السوق محتكر
شددوا الرقابة على الحسابات البنكية للمحلات
الأموال تُحوّل إلى الخارج كل ليلة
وقّعت لعامل فتورطت بديونه
اقصروا بعض الأنشطة على أبناء البلد
الدكاكين كلها مؤجرة للأجانب
السجل باسمه وهو ما يعرف شي
ما نقدر ننافسهم في السوق
نبغى تفتيش على التجارة المتسترة
يعطوه مية ريال ويسكت
عطيت العامل سجلي وورطني
كل السمك بيد الوافدين
Crack down on citizens renting out their licences
The real owner hides behind a local name
One group controls every grocery in town
I lent my registration and inherited his debts
Reserve fish selling for local people
Profits leave the country overnight
My shop folded, cartels set the price
# stalls-for-productive-families
نرجو تخصيص أكشاك دائمة للأسر المنتجة
تفترش أمي الأرض لتبيع الخبز
رسوم المعرض أكثر من أرباحنا
بعنا البهارات على الرصيف فصادروها
وفروا سوقاً مظللاً للحرفيات في الولاية
لا أحد يشتري من صفحتي
أدخلوا منتجاتنا إلى رفوف المتاجر الكبيرة
المهرجان السنوي لا يكفي للرزق
السعفيات تراكمت في بيتي بلا مشترٍ
دربوا النساء على التغليف والتسعير
أمي تبيع في الشمس على الشارع
نبغى محلات رخيصة للأسر المنتجة
المعرض إيجاره غالي وما نبيع
خذوا علينا البضاعة من الرصيف
سوق حق الحريم يكون مكيف
عندي عطور ولبان وما حد يشتري
خلوا اللولو ياخذ من شغلنا
Shaded stalls for women selling homemade goods
Mother sells bread squatting by the roadside
Exhibition fees exceed what we earn
Put village honey on supermarket shelves
Our baskets pile up with no buyers
Inspectors confiscated grandma's spices on the pavement
Training in packaging and pricing for craftswomen
# long-term-job-seekers
نرجو إيجاد حل للباحثين عن عمل منذ سنوات
تخرجت قبل سبعة أعوام وما زلت عاطلاً
في بيتنا أربعة جامعيين بلا وظيفة
بلغت الثلاثين وأمي تصرف عليّ
لم يتصل بي مركز التشغيل ولو مرة
خُطبت أختي وأنا عاجز عن الزواج
وظيفة واحدة لكل أسرة على الأقل
شهادتي علّقتها على الجدار وأقود تاكسي
خصصوا راتباً للعاطلين حتى يُوظفوا
تقدمت إلى مئتي شركة دون رد
متخرج من ٢٠١٧ وقاعد في البيت
أربعة خريجين في بيت واحد وما حد مشتغل
أبوي متقاعد ويصرف علينا كلنا
نبا وظايف مو وعود
كيف أعرس وأنا بدون شغل
الشباب تعبوا نفسياً من القعدة
كل يوم أفتح موقع التشغيل ولا شي
Jobs for graduates idle since 2017
Four degree holders unemployed under one roof
I turned thirty and still live off mum
Two hundred applications, zero replies
A monthly benefit until work is found
At least one salary per household
My engineering certificate hangs on the wall
# experience-required-of-graduates
نطلب إلغاء شرط الخبرة للخريجين الجدد
كيف أكتسب الخبرة ولا أحد يوظفني
طلبوا خمس سنوات لوظيفة مدخل بيانات
نرجو تدريباً مقروناً بالتوظيف
استغنت الشركة عني بعد انتهاء مدة المتدرب
شرط العمر حرمني من التقديم
تخصصي غير مطلوب بعد أن درسته خمس سنين
نجحت في الاختبار وأسقطتني المقابلة
احسبوا التدريب الميداني ضمن سنوات الخدمة
عملت مجاناً ستة أشهر أملاً في عقد
يبغوا خبرة وأنا توني متخرجة
من وين أجيب خمس سنين خبرة
دربونا سنة وقالوا مع السلامة
نبغى تدريب على راس العمل
تخصصي ما له وظايف في البلاد
قالوا عمرك كبير على الوظيفة
اشتغلت ببلاش وما ثبتوني
Drop the experience condition for fresh graduates
Nobody hires me so how do I gain skills
Five years wanted for a data-entry clerk
Paid internships that end in contracts
They trained us twelve months then said goodbye
My major became unwanted overnight
Passed the written test, failed by the interviewer
# laid-off-workers-allowance
نرجو تمديد منفعة الأمان الوظيفي للمسرحين
سُرّحت بعد عشرين عاماً من الخدمة
انتهى بدل التعطل وما وجدت عملاً
أُنهيت خدماتنا برسالة واتساب
القرض مستمر والراتب انقطع
أوقفوا التسريح التعسفي للمواطنين
الشركة فصلت أبناء البلد وأبقت الأجانب
المحكمة حكمت لي ولم أُعد إلى عملي
باعوا سيارتي لسداد المصرف
أعطوا أولوية التوظيف لمن فُقدت وظائفهم
فنشوني من الشركة بدون سبب
الأمان الوظيفي وقف وعندي خمس عيال
طلعوا العمانيين وخلوا الوافدين
البنك يطالب وأنا مسرح
مددوا لنا الدعم لين نحصل شغل
رسالة في التلفون قالوا لا تداوم
عشرين سنة شغل وآخرتها الشارع
Extend the job-loss benefit
Dismissed by WhatsApp after twenty years
They sacked citizens and kept foreigners
Wages stopped but the bank loan didn't
Ban arbitrary redundancies at oil contractors
Rehire the retrenched before anyone else
My unemployment insurance ran out in March
# nationals-in-managerial-posts
نطالب بتوطين الوظائف القيادية
المدير وافد وراتبه عشرة أضعاف رواتبنا
دربت أجنبياً ثم صار رئيسي
لم يترقَّ مواطن واحد في شركتنا
نسبة التعمين محصورة في الحراس والسائقين
ضعوا خطة إحلال زمنية معلنة
المدير يوظف أبناء جلدته فقط
طبيبة وطنية تنتظر والشاغر لمستقدم
حاسبوا المؤسسات على التوطين الوهمي
اسمي في السجلات موظف ولا أداوم
كل المدراء أجانب واحنا كتبة
المدير يجيب ربعه من بلاده
دربته وصار مسؤول علي
نبغى العماني يمسك المناصب
تعمين على الورق بس
راتب المستشار الأجنبي راتب عشرين واحد
ليش ولد البلد آخر واحد يترقى
Nationals should fill the senior management posts
I trained the expat who became my boss
Localisation quotas count only guards and drivers
The manager recruits only from his homeland
A published replacement plan with dates
Ghost employees make the quota look good
No local has been promoted here since 2012
# fake-job-adverts
نرجو ملاحقة إعلانات الوظائف الوهمية
دفعت رسوماً لمكتب توظيف لم يوظفني
طلبوا صورة بطاقتي وحسابي ثم سُحب المبلغ
أعلنت الشركة عن شاغر وهو محجوز سلفاً
وثّقوا حسابات التوظيف في منصات التواصل
سافرت لوظيفة في الخليج فلم أجدها
استغلوا حاجة الشباب وجمعوا بياناتهم
عقد مزور من شركة نفط معروفة
احظروا أخذ المال من الباحثين عن عمل
المقابلة كانت شكلية والاسم معروف
خذوا مني خمسين ريال وما شي وظيفة
الإعلان كذب في كذب
طرشت بطاقتي وسحبوا من حسابي
مكاتب التوظيف يضحكوا على الشباب
لا تعلنوا عن وظيفة وهي محجوزة
حصلت عرض من شركة وطلع نصب
نبغى جهة تتأكد من الإعلانات
A bogus recruiter took fifty riyals from me
Verify job accounts on social media
They harvested our IDs and emptied accounts
The vacancy was promised before it was advertised
I flew to Dubai for work that didn't exist
Forbid agencies from charging applicants
Forged offer letters carrying an oil company's logo
# transfer-nearer-home
نطلب نقل المعلمات إلى ولاياتهن
أقطع أربعمائة كيلومتر كل أسبوع إلى عملي
تركت رضيعي عند أمي لأعمل بعيداً
زوجي في الشمال ووظيفتي في الجنوب
الطلب مرفوض للسنة الخامسة بسبب الشواغر
ماتت زميلتنا في حادث على طريق الدوام
افتحوا باب التبادل بين الموظفين
أستيقظ في الثالثة فجراً لألحق بالمدرسة
راعوا من يعول والدين مسنين
نصف راتبي وقود وإيجار سكن ثانٍ
أداوم في الدقم وأهلي في الباطنة
كل سنة أقدم نقل ويرفضوا
أشوف عيالي بس الجمعة
نبغى نظام تبديل بين المدرسات
الطريق هلكنا وحوادث
أطلع من البيت قبل الفجر
راتبي رايح بترول وسكن
Transfer teachers back to their own towns
I drive four hundred kilometres every week
Husband posted north, wife posted south
My baby lives with grandmother because of work
A swap scheme between employees in different regions
A colleague died on the commute
Fifth refusal in a row: no vacancies
# two-day-weekend-private-sector
نرجو توحيد إجازة نهاية الأسبوع بين القطاعين
أعمل ستة أيام وأخي الموظف يعمل خمسة
لا أرى أطفالي إلا يوم الجمعة
دوام المحلات حتى العاشرة ليلاً بلا راحة
طبقوا عطلة يومين على الشركات الخاصة
صاحب العمل يتجاهل إجازات العيد
ورديات مسائية وصباحية مقسومة ترهقنا
أُصبت بالإرهاق من اثنتي عشرة ساعة يومياً
جربوا أسبوع عمل من أربعة أيام
لم يُحسب لنا أجر إضافي في رمضان
ليش القطاع الخاص يداوم السبت
أداوم من ثمان لين عشر الليل
عيالي ينسوا شكلي من كثر الدوام
نبغى إجازة يومين مثل الحكومة
في العيد دوام ولا أوفرتايم
الدوام شفتين كسر ظهورنا
خلوها أربعة أيام مثل الشارقة
Two days off for private-sector staff too
I work six days while civil servants work five
Split shifts leave no time for family
Shop assistants stand until ten every night
Pilot a four-day working week
No overtime paid during Ramadan
My boss ignores Eid public holidays
# midday-sun-work-ban
نرجو تشديد حظر العمل وقت الظهيرة
عمال يحفرون تحت الشمس في يوليو
سقط عامل مغشياً عليه أمام بيتنا
الشركة تتحايل على ساعات المنع
وسّعوا الحظر ليشمل سائقي الدراجات
لا ظل ولا ماء بارد في الموقع
توقيت الراحة يبدأ متأخراً والحر يسبقه
بائع على الطريق يشوى من القيظ
أوقفوا الأشغال كلها فوق خمس وأربعين درجة
توفي زميلنا بضربة حر
العمال يشتغلوا في القايلة مساكين
طاح واحد من الحر في الشارع
حراس المدارس واقفين في الشمس
المندوبين على السياكل في عز القيظ
نبغى تفتيش وقت الظهر
ما عندهم ماي بارد ولا ظلة
زيدوا شهور المنع لين أكتوبر
Enforce the noon outdoor work ban
A labourer fainted on our street in July
Stop all sites above forty-five degrees
Delivery riders roast between two and four
No shade and no cold water at the site
Our workmate died of heatstroke
Companies dodge inspectors during banned hours
# flexible-hours-for-mothers
نطلب ساعات مرنة للأمهات العاملات
أترك طفلي المريض وأذهب إلى الوظيفة
نرجو السماح بالعمل عن بعد يومين أسبوعياً
انتهت إجازة الوضع وابني عمره شهران
أرضع ابنتي في السيارة أثناء الاستراحة
استقلت لأن الحضانة تغلق قبل انصرافي
زحام الصباح يضيع ساعتين بين المدرسة والعمل
خصصوا غرفة رضاعة في كل دائرة
خُصم من أجري لأني تأخرت عشر دقائق
وظائف بدوام جزئي لربات الأسر
ولدي مريض والمدير ما رخصني
نبغى دوام مرن للأمهات
شهرين وأرجع الدوام والطفل بعده صغير
قدمت استقالتي عشان عيالي
خلونا نداوم من البيت كم يوم
أرضع بنتي في السيارة
البصمة تخصم علينا الدقيقة
Flexible hours for mums with toddlers
I left a feverish child to clock in
Remote work twice a week would save families
Maternity leave ended when he was eight weeks
I nurse in the car park at lunch
The nursery shuts before my shift finishes
Part-time posts for women returning to work
# unpaid-wages
نطالب بصرف رواتبنا المتأخرة
لم نتقاضَ أجورنا منذ خمسة أشهر
الشركة أفلست وهرب صاحبها
زوجتي تستدين لشراء الطعام
عاقبوا من لا يحوّل عبر نظام حماية الأجور
أوقّع على راتب وأستلم نصفه
حرس المدارس ينتظرون معاشاتهم
طُردنا من السكن لأن الكفيل لم يدفع
صندوق يضمن مستحقات العمال عند الإفلاس
خصومات غامضة في كشف المعاش كل شهر
خمس شهور بدون راتب
المعاش يتأخر كل شهر عشرين يوم
الشركة ما تعطينا حقنا
المدير يقول اصبروا ما شي سيولة
العمال مساكين بدون أكل ولا معاش
يوقعونا على مبلغ ويعطونا نصه
البنك رجع القسط لأن الراتب ما نزل
Pay our overdue salaries
Five months without wages at a cleaning company
The owner absconded after going bust
We sign for full pay and receive half
A fund guaranteeing wages in insolvency
Punish firms outside the wage protection system
My wife borrows rice until payday
# end-of-service-gratuity
نرجو ضمان مكافأة نهاية الخدمة
رُحّلت دون أن أستلم تعويضي
خمسة عشر عاماً وأعطوني أجر شهرين
أجبرني المدير على توقيع مخالصة قبل السفر
وضحوا حاسبة رسمية لحقوق الموظف
استقلت فقالوا لا شيء لك
الشركة تغير العقد كل سنتين لتسقط الخدمة
بدل الإجازات غير المستعملة ضاع علي
أنشئوا صندوق ادخار إلزامي للوافدين
رفعت قضية عمالية وعدت إلى بلدي قبل الحكم
ما عطوني نهاية خدمة
وقعت على ورقة ما عارف شو فيها
طلعت من الشغل بيدين فاضية
كم حقي بعد عشر سنين شغل
السواق رجع بلاده وحقه عند الكفيل
أكلوا علينا بدل الإجازات
نبغى حساب واضح للمستحقات
Fifteen years' service, two months' payout
Forced to sign a settlement before my flight
Guarantee gratuities through a savings fund
An official calculator of leaving entitlements
They renew contracts to reset my seniority
I was deported before collecting my dues
Unused leave was never compensated
# passport-held-by-employer
نطالب بمنع حجز جوازات العمال
كفيلي يحتفظ بجواز سفري في خزانته
ماتت أمي ولم أستطع السفر لدفنها
هددني ببلاغ هروب إن طالبت بحقي
أخذ مني ألف ريال ليفرج عن وثائقي
فتشوا مكاتب الشركات عن وثائق محتجزة
السفارة ملأى بمن لا أوراق معهم
بلاغ غياب كيدي دمر حياتي
علّموا العامل أن جوازه ملكه
خادمة بلا هوية تخاف من الشرطة
الكفيل ماسك جوازي وما يعطيني
سوى علي بلاغ هروب وأنا أشتغل عنده
أمه ماتت وما خلوه يروح
يبا فلوس عشان يرجع الجواز
العامل ما يعرف حقه
خلوا الجواز عند صاحبه
ساكن في السفارة من شهرين بلا أوراق
Stop employers from keeping workers' passports
Mother died; my sponsor refused my documents
A false absconding report ruined me
He wants a thousand riyals to release it
Teach migrants the passport is theirs
Raid company safes holding travel papers
Dozens stranded at the embassy without identity papers
# labour-camp-conditions
نرجو تفتيش مساكن العمال المكتظة
ينام اثنا عشر رجلاً في غرفة واحدة
المطبخ يعج بالصراصير والماء غير نظيف
حريق في السكن كاد يقتلنا
نُنقل في شاحنات مكشوفة كالمواشي
دورة مياه واحدة لأربعين شخصاً
ضعوا حداً أدنى لمساحة الفرد
انقطع التكييف أسبوعاً في أغسطس
وفروا حافلات مكيفة لنقل العمالة
انتشر الجرب بين سكان المخيم
سكن العمال ما ينسكن فيه
اثنعشر واحد في غرفة صغيرة
يشلوهم في البيك أب ورا
الحمام واحد والناس واجد
فيه بق وصراصير وريحة
المكيف خربان والعمال ينوموا على السطح
نبغى رقابة على سكن الشركات
Twelve men sleep in one room
Minimum floor space for every camp resident
Workers are carried in open pickups like cattle
One toilet for forty people
A fire nearly killed us in the dormitory
Scabies spread through our accommodation
Air-conditioned buses instead of lorries
# domestic-worker-recruitment-refund
نرجو إلزام مكاتب الاستقدام برد المبالغ
هربت العاملة بعد أسبوعين من وصولها
دفعت ألفي ريال وجاءت مريضة
المكتب أغلق أبوابه ولا يجيب
أسعار جلب المدبرات تضاعفت في رمضان
طلبتُ مربية فأرسلوا من لا تجيد شيئاً
أطيلوا مدة الضمان إلى سنتين
أمي المقعدة بقيت بلا من يخدمها
سماسرة يغرون الخادمات بالفرار
وحّدوا تكلفة الاستقدام وأعلنوها
الشغالة شردت بعد أسبوعين
المكتب خذ ألفين وما رجع شي
جابوا لنا وحدة مريضة ما تقدر تشتغل
نبغى ضمان سنتين على الخدامة
أسعار الخدم صارت خيال
حد يغويهن ويشغلهن برع بالساعة
قال لي صاحب المكتب ما لي خص
Recruitment agencies must return our money
The housemaid ran off after a fortnight
Two thousand riyals and she arrived ill
A longer guarantee on hired nannies
Maid prices double before Ramadan
Brokers lure home helpers into illegal hourly jobs
Publish fixed costs for bringing in a carer
# domestic-worker-rest-and-abuse
نرجو يوم راحة أسبوعي لعاملات المنازل
تعمل من الفجر إلى منتصف الليل
ضربتها ربة البيت وحبستها
لا تملك هاتفاً لتكلم أطفالها
أنشئوا مأوى للعاملات المعنفات
خادمة جارتنا تبكي خلف الباب
تنقّل بين ثلاثة بيوت براتب واحد
حددوا حداً أدنى لأجر المدبرة
لم تقبض أجرتها منذ وصلت
خط ساخن بلغات العاملات
شغالة جيراننا يضربوها وما حد يتكلم
المسكينة تشتغل ليل نهار
شلوا عنها التلفون ما تكلم عيالها
نبغى قانون يحمي الخدم
تنام في المطبخ على الأرض
يودوها بيت بنتهم تنظف بعد
ما عطوها معاشها من سنة
A weekly rest day for housemaids
The neighbour's helper cries behind a locked door
She works dawn to midnight in three houses
A shelter and hotline for abused domestic staff
Her phone was confiscated on arrival
Set a minimum wage for nannies and cooks
She sleeps on the kitchen floor
# change-employer-without-noc
نرجو حرية انتقال الوافد دون موافقة الكفيل
وجدت عرضاً أفضل ومديري يمنعني
العقد انتهى وما زلت مربوطاً به
طلب الكفيل مالاً مقابل التنازل
ألغوا شرط عدم الممانعة نهائياً
أعيش تحت رحمة صاحب العمل
استقدمني لمهنة وشغلني في أخرى
نظام الكفالة يسيء إلى سمعة البلد
مهندس ماهر غادرنا لأنه لم يُسمح له بالنقل
أعطوا العامل مهلة ليجد وظيفة بديلة
الكفيل يبا ألف عشان يتنازل
العامل زين وما يخلوه ينتقل عندي
خلص عقده وبعدهم ماسكينه
شلوا نظام الكفيل وخلونا نرتاح
حصل شغل ثاني بس ما قادر
جابوه سواق وشغلوه في المزرعة
كيف أنقل عامل على كفالتي
Let expatriates switch jobs without sponsor consent
A better offer came but my boss blocks it
He demands cash for my release letter
Scrap the kafala rule for good
Hired as an electrician, made to herd goats
Skilled engineers leave because transfers are barred
A grace period to find another employer
# family-visa-salary-threshold
نرجو خفض شرط الراتب لاستقدام الأسرة
طفلي يكبر بعيداً عني في بلد آخر
راتبي ينقص عشرين ريالاً عن الحد المطلوب
رُفض التحاق زوجتي بلا سبب
لا أستطيع جلب أمي المريضة للعيش معي
رسوم مرافقة العائلة أرهقت المقيمين
ابنتي بلغت الثامنة عشرة فانتهت إقامتها
تأخرت تأشيرة الزوجة حتى وضعت وحدها
سهّلوا زيارة الأقارب في الأعياد
مواطن تزوج من أجنبية ولا تُمنح دخولاً
زوجتي برع وما راضيين يعطوها فيزا
ينقصني عشرين ريال عن الشرط
عيالي ما شافوني من سنتين
نبغى التحاق عائلي أسهل
أمه عودة وما قادر يجيبها عنده
البنت كبرت وقالوا لازم تسافر
متزوج من برع وزوجتي محجوزة في بلادها
Lower the income requirement for family residence
My toddler knows me only through a screen
Rejected for being twenty riyals short
My sick mother cannot join me here
Dependants' fees drive families apart
At eighteen our daughter must leave the country
A citizen's foreign wife still waits for entry
# residency-for-expats-born-here
نرجو إقامة دائمة لمن وُلد هنا
ولدت في مسقط وأُعامل كزائر
خمسون عاماً من الخدمة ثم الترحيل
لا أعرف وطناً غير هذا
تقاعدت ولا أستطيع البقاء بين أحفادي
امنحوا المعلمين القدامى إقامة تكريمية
أخاف أن أفقد وظيفتي فأُقتلع من بيتي
الإقامة الذهبية للأثرياء وحدهم
طبيب خدم القرية ثلاثين سنة ورحل مكسوراً
أبناؤنا يتكلمون لهجتكم ولا حق لهم
مولود هنا وعمري ما شفت الهند
أبوي خدم البلد أربعين سنة
خلوا القدامى يعيشوا معنا
يوم يتقاعد الوافد يقولوا له سافر
الدكتور هذا عالجنا كلنا ليش يطلع
كل سنتين تجديد وخوف
أولاده أكثر منا عمانيين في الكلام
Permanent residence for people born and raised here
I was born in Muscat yet remain a visitor
After forty years' service, told to pack
The golden visa only suits millionaires
Retired teachers should be allowed to stay
My kids speak your dialect but have no rights
Losing a job means losing our home
# land-border-queues
نرجو زيادة الكبائن في المنفذ البري
وقفنا سبع ساعات عند الحدود
بكى الأطفال من الحر في طابور السيارات
ختم واحد يكفي بين دول الخليج
لا دورات مياه نظيفة في المركز الحدودي
فوّت والدي موعد المستشفى بسبب التفتيش
الشاحنات تسد مسار العائلات
افتحوا المعبر على مدار الساعة
تأمين السيارة عند الحدود باهظ
أُعدنا من البوابة لأن الجهاز لا يقرأ الهوية
سبع ساعات في منفذ حتا
الزحمة على الحدود ما تنطاق
خلوا العبور بالبطاقة مثل الأول
العيال صاحوا من الحر
موظف واحد والطابور كيلو
الشاحنات خاشه علينا في الخط
نبغى نقطة واحدة بدل وقفتين
More booths at the land crossing
Seven hours in the car at the frontier
One stop between Gulf states instead of two
No decent toilets at the checkpoint
Lorries block the family lane
Grandpa missed his clinic because of the queue
Keep the border post open all night
# passport-renewal-abroad
نطلب تجديد الجوازات في السفارات دون عودة
انتهى جوازي وأنا طالب في الغربة
السفارة بعيدة ألف كيلومتر عن جامعتي
وُلد ابني في الخارج بلا وثيقة سفر
سُرقت حقيبتي في المطار وفيها أوراقي
لا أحد يرد على هاتف القنصلية
رسوم التجديد للمغتربين مرتفعة جداً
خدمة قنصلية متنقلة للجاليات
ألغيت رحلتي لأن الصلاحية أقل من ستة أشهر
خطأ في اسمي بالإنجليزية أوقفني عند البوابة
جوازي خلص وأنا أدرس برع
السفارة ما ترد على التلفون
ضاع جوازي في السفر وتبهدلت
نبغى نجدد من التطبيق ويوصلنا
اسمي مكتوب غلط في الجواز
جبت ولد في لندن وما طلعوا له جواز
راحت علينا التذاكر عشان شهرين ناقصة
Renew passports at embassies without flying home
Mine expired midway through my degree overseas
My newborn abroad has no travel document
Robbed in Istanbul and the consulate never answered
A travelling consular desk for distant communities
Name misspelt in English, stopped at the gate
Flights lost because validity was under six months
# id-cards-for-bedridden-people
نرجو إصدار البطاقة للمقعدين في منازلهم
حملنا جدي على سرير إلى مركز الأحوال
بصمات أمي امحت من كبر السن
مريض في العناية وبطاقته منتهية فتوقف معاشه
طلبوا حضور من لا يستطيع النهوض
وحدة متنقلة لتصوير العجزة
أخي المعاق يصرخ أمام الكاميرا فرفضوا صورته
غُرّمنا على تأخير تجديد هوية مسنة
نريد توصيل الهوية بالبريد
اقبلوا صورة يلتقطها الأهل
شلينا العود على الكرسي عشان البصمة
أمي ما لها بصمة يدها ناعمة
يقولوا لازم يحضر وهو في الفراش
نبغى موظف يجي البيت يصوره
المعاش وقف لأن البطاقة منتهية
ولدي توحدي وما يوقف للكاميرا
ليش تغرموا عجوز ما تمشي
Home visits to issue IDs for the bedridden
We carried grandfather in on a stretcher
Her fingerprints have worn away with age
His card lapsed in intensive care; pension frozen
Accept photographs taken by relatives
My autistic son panicked in the photo booth
Do not fine elderly people for late renewal
# stateless-people-documents
نرجو حلاً إنسانياً لعديمي الجنسية
أنا بدون ولا أستطيع دخول الجامعة
وُلد أطفالي بلا شهادات ميلاد
أمي مواطنة ولا تورثني جنسيتها
لا أملك هوية فلا أُعالج ولا أعمل
جدي خدم في الجيش ونحن بلا قيد
سُحبت جنسيته فضاعت أسرته كلها
امنحوا أبناء المواطنات حق التجنس
قبيلتنا رحّل لم يُسجلوا قبل عقود
زواجنا غير موثق لأن أوراقي ناقصة
أنا من البدون وما عندي شي يثبتني
عيالي ما دخلوا مدرسة لأن ما عندهم أوراق
أمي عمانية وأبوي أجنبي واحنا ضايعين
نبغى جواز نعيش به مثل الناس
ما أقدر أتعالج بدون بطاقة
قدمنا تجنيس من عشرين سنة
ولدت هنا ويقولوا من وين انت
Papers for stateless residents, please
No birth certificates for my three children
My mother is a citizen but I'm not
Grandfather served in the army; we remain unregistered
University refused me for lacking an ID
Let women pass on their nationality
His citizenship was revoked and everyone suffered
# slow-court-cases
نرجو تسريع الفصل في الدعاوى
قضيتي مؤجلة للمرة الحادية عشرة
مات المدعي قبل صدور الحكم
القاضي نُقل فعاد الملف إلى البداية
الخبير تأخر سنة في تقريره
عقدوا الجلسات عن بعد لتوفير السفر
حصلت على حكم ولم يُنفذ
عينوا قضاة أكثر في المحافظات
أخسر يوم عمل مع كل جلسة لدقيقتين
نقترح محكمة مختصة بالمنازعات الصغيرة
القضية صار لها خمس سنين في المحكمة
كل جلسة تأجيل في تأجيل
الحكم طلع والخصم ما يدفع
نبغى جلسات بالفيديو بدل المشوار
القاضي تغير ورجعنا من أول
الخبير ما كتب تقريره والقضية واقفة
أطلع من صلالة عشان جلسة دقيقتين
Speed up judgments, please
Adjourned for the eleventh time
The plaintiff died before a ruling
Hold hearings by video to save travel
A small-claims tribunal for minor disputes
I won the case yet nothing was enforced
New judge, so the file started over
# alimony-enforcement
نرجو صندوقاً يصرف النفقة فور الحكم
طليقي يتهرب من مصروف أولاده
أخفى دخله أمام القاضي
أربعون ريالاً لا تكفي حليب الرضيع
منعني من رؤية ابنتي بعد الانفصال
اقتطعوا النفقة من راتب الأب مباشرة
أنتظر الطلاق منذ ثلاث سنين معلقة
مكان الرؤية في مركز الشرطة يرعب الأطفال
سافر الأب وترك خمسة بلا عائل
نحتاج وساطة أسرية قبل التقاضي
طليقي ما يدفع النفقة
النفقة أربعين ريال ما تجيب شي
معلقة لا متزوجة ولا مطلقة
نبغى الخصم من معاشه على طول
خذ العيال وما يخليني أشوفهم
العيال يخافوا يوم نشوفهم في المركز
كتب شركته باسم أخوه عشان ما يدفع
An alimony fund that pays immediately
He hides income to avoid child support
Deduct maintenance straight from the father's wages
I haven't seen my daughter since the split
Three years waiting for a divorce decree
Visitation at a police station frightens kids
Forty riyals won't buy formula milk
# free-legal-aid
نرجو توفير محامٍ مجاني للمعسرين
حُكم عليّ لأني لم أفهم الإجراءات
أتعاب المحاماة تفوق مبلغ القضية
وقفت وحدي أمام محامي الشركة الكبرى
أنشئوا مكاتب استشارة قانونية في الولايات
مسجون لا يعرف تهمته ولا مترجم معه
خسرت أرضي لفوات مهلة الاستئناف
طلاب الحقوق يمكنهم إعانة الفقراء
صيغة الدعوى معقدة على البسطاء
أعفوا المحتاجين من رسوم التقاضي
ما عندي فلوس حق محامي
ما فهمت شي من كلام المحكمة
راحت القضية لأني ما عرفت أستأنف
نبغى مستشار قانوني يفهمنا حقوقنا
المحامي يبا ألفين مقدم
الشركة عندها عشر محامين وأنا بروحي
أخوي محبوس وما حد مدافع عنه
A free lawyer for those who cannot pay
I stood alone against a corporation's attorneys
Legal fees exceed the sum in dispute
Law clinics in every province
Missed the appeal window and lost my land
My brother is jailed without an interpreter
Plain-language claim forms for ordinary folk
# phone-scam-reporting
نطلب بلاغاً سريعاً عن الاحتيال الهاتفي
اتصل منتحل صفة البنك وسرق مدخراتي
ضغطت على رابط طرد فأفرغوا حسابي
يبتزني مجهول بصور خاصة
الشرطة قالت راجع البنك والمحتال يختفي
جمّدوا الحوالات المشبوهة خلال دقائق
أبي المسن أعطاهم رمزه السري
استثمرت في منصة وهمية فضاع إرثي
وعّوا الناس بأساليب النصب الجديدة
أوقفوا الأرقام التي تزعجنا كل يوم
اتصلوا يقولوا من البنك وسحبوا الرصيد
دخلت رابط البريد وراحت فلوسي
واحد يهددني بصوري
وين أبلغ بسرعة قبل ما يحولوا المبلغ
عجوز انضحك عليها بخمسة آلاف
نبغى الشرطة توقف هالأرقام
قال بتربح ولا ربح ولا راس مال
An instant hotline for phone fraud
A fake bank caller drained my savings
I clicked a parcel link and lost everything
Freeze suspicious transfers within minutes
Someone is blackmailing me with private pictures
Father gave his PIN to a smooth talker
Our inheritance went into a sham trading platform
# fire-station-too-far
نرجو إنشاء مركز دفاع مدني في ولايتنا
احترقت مزرعتنا قبل وصول الإطفاء
أقرب سيارة إطفاء تبعد ساعة
اختنقت عائلة بدخان ليلاً
زودوا البيوت بكواشف دخان مجانية
انفجرت أسطوانة غاز في المطبخ
غرق شاب في الوادي وتأخر المنقذون
دربوا الأهالي على إطفاء الحرائق والإنعاش
لا توجد صنابير حريق في السوق القديم
سُدّ الزقاق بالسيارات فلم تدخل المركبة
البيت احترق قبل ما يوصلوا
الإطفاء يجونا من ولاية ثانية
شباب البلد طفوا النار بالسطول
نبغى مركز إسعاف وإطفاء قريب
الوادي شل السيارة وتأخروا علينا
سلندر الغاز انفجر عند جيراننا
النخيل كله راح في الحريقة
Build a fire station in our district
The farm burned before engines arrived
Villagers fought the blaze with buckets
Free smoke alarms for every household
A gas bottle exploded next door
Train volunteers in rescue and first aid
A boy drowned in the wadi awaiting divers
# customs-duty-on-parcels
نرجو رفع حد الإعفاء للطرود الشخصية
دفعت جمركاً يفوق ثمن الحذاء
طردي محتجز منذ شهر بلا توضيح
شركة الشحن تضيف رسوم تخليص غامضة
أوضحوا حاسبة الضريبة قبل الشراء
صودرت هدية أرسلتها أختي
فُرضت الضريبة على كتب مستعملة
فُتح الصندوق وضاعت قطع منه
خلّصوا البضائع الصغيرة إلكترونياً
بائعة صغيرة أُرهقت برسوم الاستيراد
الجمرك أغلى من الغرض
طلبت من شي إن ودفعت دبل
الطرد محجوز وما يقولوا ليش
نبغى إعفاء لين مية ريال
شركة التوصيل تحسب علينا تخليص
فتحوا الكرتون ونقصت منه أغراض
حتى الكتب يجمركوها
Raise the duty-free limit on personal parcels
I paid more in tax than the shoes cost
Package stuck a month without explanation
Couriers add mysterious clearance charges
An online calculator of import duty
A birthday gift from my sister was confiscated
The box came opened, items missing
# medicines-held-at-customs
نرجو الإفراج السريع عن الأدوية المستوردة
دواء ابني النادر محجوز في الشحن
فسد الأنسولين لأنه تُرك في الحر
طلبوا تقريراً ووصفة وتصديقاً ثم رفضوا
احتُجزت مسافرة بسبب حبوب مسكنة
قائمة معلنة بالعقاقير الممنوعة
جهاز سمعي بقي في المستودع أسابيع
توقف علاج والدتي بانتظار ختم
مسار أخضر للمستلزمات الطبية الشخصية
كرسي كهربائي فُرضت عليه ضريبة
دوا ولدي محجوز في المطار
الإبر خربت من الحر في المخزن
كل ورقة جبناها ويقولوا ناقص
نبغى الدوا يطلع في نفس اليوم
مسكوه في المطار عشان حبوب الظهر
الكرسي مال أمي جمركوه
ما نعرف أي حبوب ممنوعة
Release imported medication the same day
My son's rare drug is stuck in cargo
Insulin spoiled in a hot warehouse
A published list of banned pills for travellers
Tourist held over ordinary painkillers
Exempt powered wheelchairs from duty
Every paper supplied and still they refuse clearance
# home-addresses-and-delivery
نرجو عناوين مرقمة لكل بيت
المندوب يتصل عشر مرات ليجد منزلي
لا يصل البريد إلى قريتنا أبداً
صندوق البريد ممتلئ والمكتب مغلق
ضاعت رسالة القبول الجامعي
سمّوا الأزقة وضعوا لوحات واضحة
الإسعاف تاه لأن الشارع بلا اسم
أرسلوا الوثائق إلى الباب بدل المراجعة
خزائن ذكية لاستلام الشحنات ليلاً
رُدّ طردي إلى المرسل دون اتصال
كل يوم أشرح للمندوب وين البيت
السكة ما لها اسم ولا رقم
البريد ما يوصل بلادنا
رجعوا الطرد وما اتصلوا
نبغى أرقام على البيوت
الإسعاف ضيع الطريق عندنا
مكتب البريد سكر ونروح مسقط
Number every house and name each lane
Couriers ring ten times to find us
Mail never reaches our mountain hamlet
The ambulance got lost on a nameless street
Smart lockers for collecting deliveries after hours
My university offer letter vanished in the post
Returned to sender without a single phone call
# no-mobile-coverage
نطلب برج اتصالات في قريتنا الجبلية
لا توجد شبكة على طريق الصحراء
تعطلت سيارتنا ولم نستطع الاتصال بأحد
يصعد الطلاب الجبل ليلتقطوا الإشارة
وقع حادث ولم يُبلّغ إلا بعد ساعتين
تنقطع المكالمات داخل الوادي
ألزموا الشركات بتغطية المناطق النائية
الصيادون بلا اتصال في البحر
بعد الإعصار غابت الإرسال أسبوعاً
تجوال بين الشركات عند الطوارئ
ما شي شبكة في بلادنا
نطلع الجبل عشان نتصل
السيارة خربت في الرملة وما شي إرسال
نبغى برج قريب من القرية
المكالمة تقطع كل دقيقة
بعد الإعصار ما قدرنا نتطمن على الأهل
البحارة يضيعوا وما يقدروا يكلموا حد
A cell tower for our mountain village
Dead zone for ninety kilometres of desert road
Pupils climb the hill to catch a signal
Two hours before anyone could report the crash
Force operators to serve remote valleys
Fishermen have no way to call ashore
Calls drop the moment we enter the wadi
# slow-and-expensive-internet
نرجو إيصال الألياف الضوئية إلى حيّنا
الإنترنت بطيء والفاتورة باهظة
ينفد الرصيد قبل منتصف الشهر
انقطع الخط أثناء اختبار ابنتي
شركة واحدة تحتكر المنطقة
باقات مخفضة للطلبة والباحثين
عقد سنتين لا أستطيع فسخه
السرعة المعلنة غير السرعة الحقيقية
أربعة أبناء يتشاركون موجهاً واحداً
تعالوا قيسوا جودة الخدمة وانشروا النتائج
النت ضعيف واجد والسعر غالي
متى يوصلنا الفايبر
البنت كانت تمتحن وقطع النت
الباقة تخلص في أسبوع
ما شي غير شركة وحدة عندنا
نبغى أسعار مثل باقي الخليج
حابسيني بعقد سنتين
Bring fibre broadband to our street
Slow internet at premium prices
The data bundle is gone by mid-month
My daughter's online exam cut out
One operator has a monopoly here
Student discounts on home connections
Trapped in a two-year router contract
# internet-calls-blocked
نرجو فك حجب مكالمات الإنترنت
لا أستطيع محادثة أمي صوتاً عبر واتساب
المكالمات الدولية تستنزف أجر العامل
اجتماع عملي فشل لأن التطبيق محجوب
نستعمل برامج كسر الحجب رغماً عنا
اسمحوا بالاتصال المرئي للتعليم والعلاج
طبيب في الخارج تعذرت استشارته بالفيديو
الدول المجاورة سمحت ونحن لا
عروس لم ترَ وجه أبيها يوم زفافها
ضعوا تطبيقاً محلياً مجانياً للتخاطب
واتساب كول ما يشتغل
فكوا الحجب نبغى نكلم أهلنا
ولدي يدرس في ماليزيا وما أشوفه
الناس كلها تشغل في بي إن
العمال يصرفوا معاشهم على المكالمات
الاجتماع خرب لأن زوم مقطوع
ليش الاتصال ممنوع في القرن هذا
Unblock WhatsApp voice and video calls
My wages vanish on international minutes
We all use VPNs just to phone home
A consultation with a doctor abroad failed
Neighbouring countries have lifted the VoIP ban
Client meetings collapse when the app is barred
Mum saw my wedding only in photographs
# open-data-and-statistics
نرجو نشر البيانات الحكومية بصيغة مفتوحة
باحثة عجزت عن إيجاد أرقام البطالة
الإحصاءات منشورة صوراً لا جداول
آخر تحديث للموقع قبل أربع سنوات
طلبت معلومات للرسالة فأُهمل خطابي
أين خرائط مواقف الحافلات بصيغة برمجية
تضاربت أرقام وزارتين في الموضوع نفسه
افتحوا بيانات الطقس والحوادث للمطورين
بنيت مشروعي على تقدير خاطئ للسكان
سنّوا قانوناً لحق الوصول إلى المعلومة
ما حصلت أرقام حق بحثي
كل الإحصائيات في بي دي إف
الموقع ما تحدث من سنين
نبغى نعرف كم عدد العاطلين صدق
كتبت لهم رسالة وما عطوني بيانات
كل وزارة تقول رقم
سويت تطبيق وما حصلت معلومات المواعيد
Publish government figures as open datasets
My thesis stalled for lack of unemployment numbers
Tables are posted as scanned pictures
Two ministries quote contradictory totals
An API for bus stops and weather readings
A freedom of information law
The census page was last refreshed years ago
# complaint-without-answer
نرجو رقماً لمتابعة كل شكوى
أرسلت بلاغاً قبل شهرين ولم يرد أحد
أُغلقت شكواي دون معالجة
مركز الاتصال يضعني في الانتظار ساعة
حوّلوني إلى الجهة التي أشتكي منها
انشروا مؤشراً لسرعة استجابة الدوائر
موظف سخر مني حين تذمرت
صورت الحفرة خمس مرات وما زالت
كل رد عبارة عامة منسوخة
أوجدوا أمين مظالم مستقلاً للمواطنين
قدمت شكوى وسكروها بدون حل
أتصل والموسيقى تشتغل ساعة
يردوا علي نفس الكلام كل مرة
وين تروح شكاوينا
نبغى حد يتابع معنا لين الآخر
صورت لهم البلاعة وما حد جا
الموظف ضحك علي وقال سوي اللي تباه
A tracking number for every complaint
Two months and not one reply
Closed as resolved, nothing was fixed
An independent ombudsman for the public
On hold an hour, then cut off
They forwarded it to the very office I accused
Copy-paste responses are an insult
# wasta-in-hiring
نرجو القضاء على الواسطة في التعيين
نجح ابن المسؤول ورسبت أنا الأول
المقابلات محسومة قبل أن تبدأ
مديرنا وظّف أبناء عمه كلهم
أعلنوا الدرجات وأسماء المقبولين
اختبارات مركزية بأرقام سرية بدل الأسماء
كفاءة تُدفن لأنها بلا ظهر
تخطاني في الترقية زميل أحدث مني
بعثة ذهبت لمن معدله أقل
قبيلته فتحت له كل الأبواب
كل شي بالواسطة عندنا
ولد المدير توظف وأنا الأول على الدفعة
اللي ما عنده ظهر ما له شي
نبغى الامتحان بالأرقام مو بالأسماء
جاب كل ربعه للدائرة
البعثة راحت لناس معروفين
ترقى قبلي وهو أجدد مني
End favouritism in public recruitment
The official's son got it, I topped the list
Anonymous exams with published scores
Our director hired all his cousins
Without connections talent is buried
A scholarship went to someone with lower grades
Promotion skipped me for a well-connected newcomer
# publish-public-tenders
نطالب بنشر تفاصيل المناقصات والعقود
رست المشاريع كلها على شركة واحدة
كم كلف هذا الدوار المتواضع
شروط المزايدة فُصّلت على مقاس متنفذ
طريق تشقق بعد سنة ولم يُحاسب أحد
أتيحوا للناس الاطلاع على أوجه صرف الموازنة
مدرسة لم تكتمل رغم صرف ميزانيتها
أوامر تغييرية ضاعفت قيمة المشروع
عضو المجلس شريك في الشركة الفائزة
تقارير جهاز الرقابة حبيسة الأدراج
كل المناقصات لنفس التاجر
الدوار بكم مليون ما حد يدري
الشارع تكسر من أول مطر
نبغى نعرف وين تروح ميزانية البلد
المدرسة واقفة والفلوس انصرفت
الشروط على كيف فلان
العضو نفسه صاحب الشركة
Publish every government contract and its price
The same merchant wins all the bids
What did that tiny roundabout cost
Specifications were tailored for one supplier
The road crumbled yet nobody answered for it
A councillor co-owns the winning company
Let citizens see how the budget is spent
# whistleblower-protection
نرجو حماية المبلغين عن الفساد
كشفت اختلاساً فنُقلت إلى مكان ناءٍ
طلب المفتش رشوة ليمرر معاملتي
زوّر رئيسي فواتير وأخاف أن أتكلم
قناة سرية للتبليغ لا تكشف الاسم
فصلوني لأني رفضت توقيع محضر كاذب
سيارات الحكومة في نزهات عائلية
مسؤول اغتنى فجأة ولا يسأله أحد
استردوا الأموال المنهوبة من الخارج
مكافأة لمن يدل على هدر المال العام
المفتش يبا رشوة عشان يمشي الورقة
بلغت على الحرامي وطلعت أنا الغلطان
نقلوني آخر الدنيا لأني تكلمت
نخاف نبلغ ويعرفوا أسامينا
سيارة الحكومة عند البحر كل خميس
من وين له كل هالفلوس وهو موظف
نبغى اللي سرق ينحبس ويرجع المال
Protect employees who report corruption
I exposed embezzlement and got exiled to the desert
An inspector wanted a bribe for his stamp
An anonymous channel for tip-offs
State vehicles used for family picnics
Fired for refusing to sign false minutes
Make officials declare their wealth
# village-heritage-museum
نرجو إنشاء متحف صغير يحفظ تراث قريتنا
نقترح تحويل المدرسة القديمة إلى متحف محلي
نطالب بجمع المخطوطات والأدوات القديمة وعرضها للزوار
أين متحف الولاية الذي وعدتمونا به؟
دعم أصحاب المتاحف المنزلية بمبنى لائق
مقتنيات جدي النادرة يأكلها الغبار في المخزن
يمر السياح بنا ولا يجدون ما يشاهدونه
باع جيراني سيوف أجدادهم لتاجر من الخارج
أحفادنا لا يعرفون المنجور ولا الرحى
جمعت ألف قطعة أثرية ولا مكان لعرضها
نبا متحف حال بلادنا نحط فيه الأشياء القديمة
عندي مناديس وصوغ قديم ومحد يبغي يعرضهن
سوولنا مكان يشوفوا فيه العيال حياة لول
الشياب يموتوا وأغراضهم تروح الزبالة
بيت السبلة مسكر من سنين خلوه متحف
نبغي نعرض دلال وبنادق أبونا للناس
حرام كتب الوالد أكلتها الرمة
open a small heritage museum in our village
please help private collectors display their antiques
my grandfather's manuscripts are rotting in a shed
turn the abandoned souq building into a museum
children here have never seen the old tools
foreign dealers keep buying our families' old chests
we have hundreds of old coins, nowhere to exhibit
# museum-evening-opening-hours
نرجو تمديد ساعات عمل المتحف إلى المساء
افتحوا المتاحف أيام الجمعة والإجازات الرسمية
نقترح دواما مسائيا للمتحف الوطني في الصيف
لماذا تغلق المتاحف أبوابها الثالثة عصرا؟
نحتاج مواعيد زيارة تناسب الموظفين
قطعنا مئتي كيلومتر فوجدنا الباب مغلقا
أخرج من عملي بعد إقفال قاعة العرض
أولادي انتظروا العيد لزيارة المتحف فكان مغلقا
الموقع الإلكتروني يعرض مواعيد غير صحيحة للزيارة
ضيوفنا من الخارج لم يروا المعرض بسبب التوقيت
ليش المتحف يسكر قبل المغرب
بغينا نودي العيال الجمعة حصلناه مقفول
خلوا المتحف فاتح فالليل وقت البراد
أنا أداوم للعصر متى بزور المتحف
نبا دوام ثاني للمتاحف في رمضان
سرنا من صحار على الفاضي الحارس ردنا
ياريت يفتحوه ليلة السبت للعوايل
keep the museum open until nine at night
why are museums shut on Friday mornings
we drove two hours and found it locked
working parents can never visit before closing
add evening visits during the summer months
the guard sent us away at half past two
Google says open but the gallery was closed
# museum-ticket-price-families
نرجو تخفيض رسوم دخول المتاحف للعائلات
اجعلوا الدخول مجانيا للطلبة والمتقاعدين
نقترح بطاقة سنوية واحدة لجميع المتاحف
إعفاء ذوي الإعاقة من تذاكر المعارض
نطالب بيوم مجاني كل شهر لزيارة المتحف
أسرتي من ثمانية أفراد ولم نستطع دفع التذاكر
رجعنا من شباك التذاكر لأن السعر مرتفع
المعلمة ألغت الرحلة لأن رسوم المتحف كثيرة
يدفع المواطن مثل السائح لرؤية تاريخ بلده
وقف أبي المتقاعد خارجا وانتظرنا لضيق الحال
التذاكر غالية وايد على اللي عنده عيال
خلوا الدخول ببلاش حال المواطنين
دفعت عشرين ريال بس عشان نشوف المتحف
نبا خصم للشواب والطلاب في المتاحف
عيالي سبعة كيه أدفع عنهم كلهم
يوم شفنا السعر ردينا البيت
مدرستنا ما قدرت تدفع تذاكر الرحلة
make museum entry free for schoolchildren
we want one family pass for every museum
ticket prices kept us standing outside the exhibition
eight of us could not afford to go in
pensioners should not pay to see their history
the school trip was cancelled over entrance fees
please announce a monthly free museum day
# fort-restoration
نرجو ترميم الحصن قبل أن ينهار برجه
نطالب وزارة التراث بصيانة سور القلعة
خصصوا ميزانية عاجلة لإنقاذ القلاع المهجورة
متى تبدأ أعمال ترميم حصن الولاية؟
نقترح إشراك الأهالي في إصلاح الأبراج الطينية
سقط جزء من الجدار بعد الأمطار الأخيرة
برج المراقبة تشقق والحجارة تتدحرج على الطريق
منذ عشر سنوات والسقالات حول القلعة دون عمال
القلعة التي بناها أجدادنا صارت مأوى للكلاب
أبواب الحصن الخشبية المنقوشة سرقت ولم تستبدل
الحصن بيطيح ومحد سائل عنه
صلحوا البرج قبل لا يطيح على حد
كل مطر يطيح من القلعة قطعة
قالوا بيرمموه من زمان وما شفنا شي
حرام تاريخنا يتهدم قدام عيونا
نبا الصاروج القديم مو إسمنت حال الحصن
العيال يلعبوا داخل الحصن والسقف خربان
restore our fort before the tower collapses
the castle wall fell after last month's rain
scaffolding stood for years with no workers
bats and dogs live in the old fortress
use traditional mortar, not cement, for repairs
the carved gate was stolen from our castle
when will the ministry fund the fort's repair
# forts-run-as-visitor-attraction
نرجو فتح القلعة للزوار وتشغيلها سياحيا
أسندوا إدارة الحصن لشركة من شباب الولاية
نقترح مقهى ومحلات حرف داخل ساحة القلعة
نريد إضاءة ليلية تبرز جمال الحصن
أقيموا فعاليات وعروضا حية داخل القلاع
انتهى الترميم منذ سنوات والباب ما زال موصدا
وصلت الحافلة السياحية إلى الحصن ثم غادرت فورا
لا يوجد داخل القلعة شرح ولا ماء ولا ظل
مبنى تاريخي عظيم والحارس وحده يملك المفتاح
الزوار يلتقطون صورة من الخارج ويرحلون
رمموا الحصن وسكروه شو الفايدة
افتحوا القلعة يستفيدوا منها شباب البلاد
السياح يجيوا ويحصلوا الباب مبند
نبا كوفي داخل الحصن والناس تجلس
القلعة ظلام في الليل كأنها مقبرة
المفتاح عند واحد وما نعرف وينه
خلونا نشغل الحصن بدل ما هو خالي
open the restored castle to the public
let local youth manage the fort as business
the fort was renovated, then locked for years
there is nothing inside the castle but empty rooms
light up the fortress walls after sunset
tour buses stop five minutes and leave
add a café and storytelling inside the fort
# mud-houses-collapsing
نرجو إنقاذ البيوت الطينية القديمة من الانهيار
نطالب بحصر المنازل الأثرية الآيلة للسقوط وتدعيمها
قدموا منحة للورثة لترميم بيوت الطين
أزيلوا الجدران الخطرة في الحارة القديمة
حماية البيوت التاريخية بقانون يمنع هدمها
انهار سقف البيت المجاور على الأغنام
البيت ورثه ثلاثون شخصا فتركوه للخراب
جرافة هدمت دارا عمرها ثلاثمئة سنة
أخاف على أطفالي عند المرور بالحارة المهجورة
كل شتاء نفقد غرفة من بيت الأجداد
بيوت الطين مال أجدادنا تطيح وحدة وحدة
ساعدونا نرمم بيت جدي العود
الورثة مختلفين والبيت القديم رايح
الحيايا والعقارب ساكنة البيوت الخربانة
جدار بيت قديم طاح على سيارتي
عيب نخلي الحارة القديمة بهالحال
نبا حد يسند الجدران قبل الأمطار
save the crumbling mudbrick houses in our quarter
thirty heirs and nobody repairs the ancestral home
a wall from an abandoned house crushed my car
give owners grants to restore earthen homes
bulldozers flattened a three hundred year old house
snakes nest in the ruined houses beside us
list historic homes so they cannot be demolished
# permit-to-renovate-heritage-home
نرجو تسهيل تصريح ترميم البيت القديم
اسمحوا لنا بتحويل بيت الأجداد إلى نزل تراثي
نريد موافقة واحدة بدل المراجعة بين ثلاث جهات
بسطوا اشتراطات إعادة البناء داخل الحارات التاريخية
متى يصدر ترخيص صيانة منزلي الأثري؟
رفضت البلدية طلبي وأحالتني إلى التراث ثم العكس
سنتان وأنا أنتظر ورقة لإصلاح سقف منزلي
غرمت لأنني وضعت بابا جديدا في دار والدي
لا أستطيع إيصال الكهرباء لأن البيت مصنف أثريا
المستثمر مل من الإجراءات وترك مشروع النزل
البلدية تقول روح التراث والتراث يقول روح البلدية
أبغى أصلح بيت أبوي القديم ما مخليني
عطونا رخصة نسوي بيتنا القديم نزل
خالفوني عشان بدلت دريشة في بيتي
سنتين أركض ورا تصريح الترميم
البيت بيتي وما أقدر أحط طابوقة
نبا مكتب واحد يخلص معاملات البيوت القديمة
let us turn grandfather's house into a guesthouse
two ministries keep sending me back and forth
I was fined for replacing an old window
simplify permits for repairing listed homes
no electricity connection because my house is heritage
we need one office for historic house approvals
my inn project died waiting for a stamp
# archaeological-site-protection
نرجو تسييج المقابر الأثرية قبل أن تنهب
عينوا حراسا لمواقع الآثار في الجبال
نطالب بلوحات تحذر من العبث بالنقوش الصخرية
أوقفوا الكسارة القريبة من المدافن القديمة
احموا موقع الأفلاج والمستوطنة الأثرية من الزحف العمراني
كتب المراهقون أسماءهم بالصبغ على النقوش
وجدت حفرا ليلية حول القبور التاريخية
شق المقاول الطريق وسط التل الأثري
باحثو الكنوز خربوا الموقع بأجهزتهم
أخذ زائر حجارة منقوشة في سيارته ولم يوقفه أحد
ناس تحفر في الليل تدور ذهب في القبور القديمة
سووا شبك على المكان الأثري قبل ما يروح
عيال خربوا الرسمات القديمة بالبخاخ
الشيول دفن آثار عمرها آلاف السنين
محد يحرس المكان وكل حد يشيل حصاة
الكسارة وصلت عند القبور القديمة
نبا حارس وكاميرات عند الموقع
fence the beehive tombs against looters
teenagers sprayed paint over ancient rock carvings
treasure hunters dug holes around the old graves
the contractor cut a road through ruins
post a guard at the archaeological site
stop the quarry next to our bronze age tombs
visitors carry inscribed stones home in their cars
# silversmith-apprenticeships
نرجو فتح دورات لتعليم صياغة الخناجر والفضة
ادعموا الحرفيين الكبار لينقلوا المهنة للشباب
نقترح معهدا للصناعات الحرفية في الولاية
خصصوا مكافأة شهرية لمن يتدرب على الحرفة
أدخلوا الحرف التقليدية ضمن مناهج المدارس
آخر صائغ في سوقنا تجاوز الثمانين بلا تلميذ
أبنائي رفضوا حرفتي لأنها لا تطعم خبزا
أغلق النساج دكانه ولم يخلفه أحد
تعلمت نقش الفضة من مقاطع أجنبية لا من أهلي
حرفة بناء السفن ماتت مع معلمنا الأخير
الصايغ العود كبر ومحد تعلم منه
نبا نتعلم شغل الخناجر والفضة
عطوا الشباب راتب لين يتعلموا الحرفة
ولدي يحب النقش على الخشب وما شي معهد
عمال من برع اللي يسووا الخناجر الحين
أمي تعرف السدو ومحد يبغى يتعلم
الحرفة بتموت لو ما سويتوا دورات
start apprenticeships with our last silversmiths
the only dagger maker left is eighty
my sons refuse the loom, it pays nothing
pay a stipend to young craft trainees
nobody builds wooden dhows here any more
we need a crafts institute in the interior
I learned pottery from foreign videos, not elders
# market-outlet-for-women-crafts
نرجو منافذ بيع دائمة لمنتجات الحرفيات
خصصوا أكشاكا مجانية للأسر المنتجة في السوق
سوقوا السعفيات والفخار في المطارات والفنادق
امنعوا بيع التذكارات المقلدة المستوردة على أنها محلية
نحتاج منصة إلكترونية لبيع المشغولات اليدوية
غرفتي مليئة بالسلال ولا أجد مشتريا
نبيع على الرصيف تحت الشمس ويطردنا المفتش
دكاكين السوق تعرض بضاعة صينية باسم تراثنا
إيجار المحل أكبر من دخل الخياطة كله
جدتي تنسج شهرا ويشتريها التاجر بخمسة ريالات
أمي تسوي بخور وسعفيات وما تعرف وين تبيع
نبا دكان صغير نبيع فيه شغل إيدينا
كل اللي في السوق صيني ومكتوب عليه عماني
البلدية شلت بسطتنا من الشارع
حطوا شغل الحريم في المطار يشتروه السياح
التاجر ياخذ منا برخيص ويبيعه غالي
الإيجار كسر ظهرنا والبيع ضعيف
give craftswomen permanent stalls in the souq
our baskets pile up with no buyers
shops sell Chinese souvenirs labelled as Omani
inspectors chased my mother's table off the pavement
sell handmade pottery in airport shops
a middleman pays five rials for a month's weaving
we need an online store for home producers
# wadi-visitor-facilities
نرجو توفير خدمات للزوار في الأودية السياحية
أنشئوا مظلات ومواقف وممرات عند البرك المائية
نطالب بمنقذين ولوحات تحذير من عمق المياه
جهزوا غرف تبديل ملابس عند العين الحارة
نقترح تحديد عدد الداخلين إلى الوادي يوميا
غرق شاب هندي في البركة ولم يكن هناك منقذ
مئات السيارات سدت مدخل القرية يوم الإجازة
انزلقت زوجتي على الصخور إذ لا درج ولا سلم
العوائل تجلس بين النفايات ولا توجد حاوية واحدة
الإسعاف تأخر ساعتين عن المصاب أسفل الشلال
الوادي حلو بس ما فيه أي خدمات
سووا باركنات عند العين السيايير سادة البيوت
كل سنة يغرق حد في هالبركة
نبا مظلات وكراسي حال العوايل
الدرب لين الشلال كله حصى وزلق
الزوار يخلوا وسخهم ويروحوا
محد واقف ينقذ الناس لو صار شي
put lifeguards and depth signs at the pools
a visitor drowned and no rescuer was there
cars of day trippers blocked our village lane
build steps and shade along the wadi path
my wife slipped on wet rocks, no handrail
families picnic among rubbish beside the spring
we want changing rooms near the hot spring
# visitor-conduct-in-villages
نرجو وضع ضوابط للباس السياح داخل القرى
ألزموا الشركات بتعريف الزوار بعاداتنا قبل الجولة
امنعوا تصوير النساء والبيوت دون إذن
نطالب بمسار سياحي بعيد عن أفلاج الشرب
ضعوا لوحات احترام الخصوصية بعدة لغات
سبح الأجانب بملابس البحر في فلج القرية
طائرة تصوير صغيرة حلقت فوق حوش بيتنا
دخل غرباء بستاني وقطفوا الرمان دون استئذان
بناتي لا يخرجن للمزرعة أيام العطل بسبب الزوار
وجدنا مجموعة تصور جدتي وهي تخبز
السياح يمشوا وسط بيوتنا بلبس ما زين
علموا الزوار سلوم البلاد قبل ما يدخلوا
حد طير درون فوق بيتنا والحريم في الحوش
يتسبحوا في الفلج اللي نشرب منه
محد يستأذن يوم يصور البيوت
دخلوا النخل وشلوا الليمون
نبا لوحة تقول ممنوع التصوير هنا
teach tour groups to dress modestly in villages
strangers flew a drone above our courtyard
bathers in swimwear jumped into our drinking channel
tourists photographed my grandmother without asking
put up signs about respecting residents' privacy
hikers picked pomegranates from my orchard
route visitors away from family houses please
# hotel-prices-in-khareef-season
نرجو ضبط أسعار الفنادق في موسم الخريف
حددوا سقفا لإيجار الشقق الفندقية وقت الإجازات
راقبوا المكاتب التي ترفع أسعار الشاليهات
نحتاج فنادق اقتصادية تناسب العائلات الكبيرة
شجعوا بناء نزل شبابية رخيصة في صلالة
دفعنا مئة ريال لليلة في غرفة قذرة
ألغوا حجزنا فجأة ليبيعوه بسعر أعلى
نمنا في السيارة لأن الغرف بأسعار خيالية
السفر إلى جورجيا أرخص من السياحة الداخلية
الصور جميلة والشقة كانت مليئة بالصراصير
أسعار الشقق في الخريف نار نار
حدوا من طمع أصحاب الشاليهات
حجزت شقة ولما وصلت قالوا مأجرة
رقدنا في السيارة أنا وعيالي
نبا سكن رخيص حال العايلة في العيد
مية ريال حال غرفة ما تسوى عشرة
أرخص لي أسافر برع ولا أسير صلالة
cap hotel rates during the monsoon season
we slept in the car, rooms were unaffordable
our booking was cancelled and resold for double
more budget hotels for large local families
a filthy apartment cost a hundred a night
flying abroad is cheaper than holidaying at home
inspect chalets that trick guests with photos
# campsite-facilities
نرجو تجهيز مواقع تخييم بدورات مياه وإنارة
خصصوا مخيمات آمنة للعائلات على الشاطئ
وفروا نقاط مياه وكهرباء للكرفانات
نقترح موقعا إلكترونيا لحجز أماكن التخييم
نحتاج مناطق شواء محددة وحاويات للفحم
نصبنا الخيمة في الظلام ولم نجد ماء
اضطررنا للعودة ليلا لعدم وجود حمام لأطفالي
غاص إطار سيارتنا في الرمل ولا طريق ممهد
دراجات نارية مرت بسرعة بين الخيام
الأرض مليئة بالزجاج المكسور حيث نخيم
نبا مكان مرتب نخيم فيه مع الأهل
ما شي حمامات في الجبل والحرمة تتعب
حطوا ماي وليتات حال المخيمين
السيايير تفحط جنب خيامنا
وين نوقف الكرفان ما حصلنا مكان
ولدي انجرح من القزاز في الكشتة
سووا مواقف وشوايات على البحر
we need proper campgrounds with toilets and lights
my kids had no bathroom on the mountain
provide hookups for caravans along the coast
quad bikes raced between our tents
our boy cut his foot on glass camping
set up a booking system for camping spots
designate barbecue areas with coal bins
# tourist-signposts
نرجو وضع لوحات إرشادية للمواقع السياحية
نصبوا لافتات بنية تدل على الكهوف والعيون
حدثوا أسماء القرى في اللوحات وخرائط الهاتف
صححوا الأخطاء الإملائية في اللوحات الإنجليزية
لوحة تعريفية بتاريخ المكان عند كل مدخل
ضعنا في الجبل لأن المفترق بلا علامة
أوصلتنا الخريطة إلى مزرعة خاصة بدل الشلال
اسم قريتنا مكتوب بثلاث صيغ مختلفة
اللوحة سقطت في الإعصار ولم يعدها أحد
يسألنا الأجانب كل يوم أين الطريق إلى القلعة
حطوا لوحة تدل على العين محد يعرفها
ضيعنا الدرب ما شي أي علامة
اسم بلادنا غلط في اللوحة
اللوحة طاحت من الريح وتمت مكانها
كل يوم حد يدق بابنا يسأل عن الكهف
قوقل ماب ودانا وسط النخل
نبا لوحات بالعربي والإنجليزي على الشارع
put brown signs to the springs and caves
we got lost, the junction had no marker
the map app led us into someone's farm
our village name is spelled three ways
fix the embarrassing English on road boards
strangers knock daily asking where the castle is
the signpost fell in the cyclone, never replaced
# licensed-local-guides
نرجو ترخيص مرشدين سياحيين من أبناء المنطقة
ألزموا الشركات بتشغيل مرشد عماني لكل فوج
افتتحوا دورات لغات مجانية للمرشدين الشباب
بسطوا شروط رخصة الإرشاد لكبار السن العارفين بالجبل
امنعوا السائقين الوافدين من العمل أدلاء
سمعت مرشدا أجنبيا يروي أكاذيب عن تاريخنا
أتكلم الألمانية وأعرف كل درب وأنا عاطل
طلبوا شهادة جامعية لأرشد في جبل ولدت فيه
المجموعة تاهت مع دليل لا يعرف الوادي
يأتي المكتب بأفواجه وطباخه ودليله ولا نستفيد شيئا
نحن نعرف الجبل ومحد يشغلنا مرشدين
الهندي يرمس عن تاريخنا كله غلط
عطونا رخصة مرشد بدون شهادة جامعة
نبا دورات إنجليزي حال شباب يشتغلوا مع السياح
الشركات تيب مرشد من برع وإحنا جالسين
خبرتي عشرين سنة وما معي ترخيص
المرشد ضيع السياح في الوادي
license local youth as tour guides
a foreign guide told visitors lies about us
I speak German, know every trail, still jobless
require companies to hire citizens as guides
they demand a degree to guide my own mountain
free language courses for aspiring guides
the group got stranded with an inexperienced leader
# local-festival-in-wilayat
نرجو إقامة مهرجان سنوي في ولايتنا
وزعوا الفعاليات على المحافظات لا العاصمة وحدها
نقترح مهرجانا للتمور والورد والعسل
نطالب بعروض ألعاب نارية في العيد الوطني هنا
أقيموا فعاليات للأطفال في إجازة الصيف
أبنائي شاهدوا المهرجان في التلفاز فقط
كل عيد نسافر ثلاث ساعات لنرى الفرحة
ألغي كرنفالنا منذ الجائحة ولم يعد
لا شيء يحدث في بلدتنا غير الأسواق
مزارعو الورد لا يجدون مناسبة تعرض محصولهم
كل المهرجانات في مسقط وإحنا ما لنا شي
سوولنا مهرجان في الولاية يفرحوا العيال
العيد عندنا ميت ما شي فعاليات
نبا مهرجان حال الموالح والتمر
نروح دبي عشان نوسع صدر اليهال
وقفوا المهرجان من أيام كورونا
ولا فرقة ولا ألعاب نارية في بلادنا
bring the annual festival to our province
nothing ever happens in our town at Eid
hold a rose and honey season here
my children only see fireworks on television
our carnival stopped in the pandemic, never returned
spread events beyond the capital please
we drive to Dubai just for family entertainment
# festival-vendors-and-crowding
نرجو خفض إيجار أكشاك المهرجان لصغار الباعة
أعطوا رواد الأعمال المحليين أولوية في الفعاليات
نظموا مداخل المهرجان ووفروا حافلات من المواقف
حددوا يوما للعائلات فقط داخل الموقع
راقبوا سلامة الألعاب الكهربائية في الملاهي المتنقلة
خسرت مشروعي بعدما دفعت ألف ريال للكشك
علقنا ثلاث ساعات في زحام البوابة
ضاع ابني بين الحشود ولا مكتب للمفقودين
شباب ضايقوا بناتي قرب المسرح
توقفت اللعبة بنا في الهواء نصف ساعة
إيجار الكشك في المهرجان ذبحنا
الزحمة عند البوابة ما تنطاق
ولدي ضاع في المهرجان ومحد ساعدني
شباب يعاكسوا البنات والأمن ما سوى شي
عطوا البياعين العمانيين مكان بسعر زين
نبا باصات من الباركن لين المهرجان
اللعبة علقت والعيال يصيحوا فوق
lower the stall fees for small festival traders
my son vanished in the crowd, no help desk
three hours stuck at the festival gate
give local food trucks priority at events
the ride stopped midair with my kids
young men harassed my daughters near the stage
run shuttle buses from distant parking lots
# cinema-in-small-towns
نرجو افتتاح دار سينما في ولايتنا
شجعوا المستثمرين على إنشاء قاعات عرض سينمائي
نقترح سينما في الهواء الطلق للعائلات
اعرضوا أفلاما عربية وعمانية في الصالات
ادعموا صناع الأفلام القصيرة بتمويل ومعدات
أقرب شاشة عرض تبعد مئتي كيلومتر
شبابنا يقضون ليلهم في السيارات بلا ترفيه
أغلقت السينما الوحيدة وتحولت إلى مخزن
صورت فيلمي بهاتفي لأن التصريح تأخر سنة
وعدت أطفالي بفيلم الرسوم ولم نجد قاعة
ما عندنا سينما نروح لين مسقط
نبا قاعة أفلام في المول الجديد
الشباب ما لهم مكان يتسلوا فيه بالليل
السينما الوحيدة بندت وصارت مخزن
سوولنا سينما على البحر حال العوايل
كل الأفلام هندي وأجنبي وين العربي
بغيت أصور فيلم والتصاريح تعبتني
build a movie theatre in our town
the nearest screen is two hours away
our only cinema became a warehouse
fund young filmmakers with cameras and grants
a filming permit took me one year
show more Arabic films, not only Bollywood
outdoor screenings on the beach for families
# theatre-stage-for-troupes
نرجو بناء مسرح مجهز لفرق المحافظة
خصصوا قاعة تدريب للممثلين الهواة
ادعموا مهرجان المسرح المدرسي والجامعي
نطالب بميزانية ثابتة للفرق الأهلية
افتتحوا قسما للتمثيل والإخراج في الكلية
نتدرب على المسرحية في كراج بيتي
عرضنا الأخير كان على خشبة مستأجرة من قاعة أفراح
فرقتنا حلت نفسها بسبب الديون
ممثلون موهوبون تركوا الفن وعملوا سائقين
انقطع الصوت والإضاءة في نصف العرض
ما عندنا خشبة مسرح نعرض عليها
نسوي البروفات في حوش المدرسة تحت الشمس
نبا مسرح حال فرقة الولاية
الفرقة صرفت من جيبها وانكسرت
عيالنا فيهم مواهب تمثيل ومحد مهتم
قاعة العرس صارت هي المسرح
دعمكم للكورة بس والمسرح منسي
our drama group rehearses in a garage
build an equipped stage for provincial troupes
we performed on a rented wedding platform
steady funding for amateur theatre companies
talented actors quit and became delivery drivers
teach acting and directing at the college
lights failed halfway through our play
# music-school-and-folk-arts
نرجو افتتاح معهد لتعليم العزف على العود
أدخلوا حصة الموسيقى في مدارس الولاية
ادعموا فرق الفنون الشعبية بالملابس والنقل
وثقوا الرزحة والعازي والتغرود قبل أن تنسى
نقترح استوديو تسجيل مفتوحا للمواهب الصوتية
ابنتي عازفة بيانو ولا معلم لها هنا
مات حافظ أشعار الميدان ولم يسجلها أحد
مدرس الموسيقى نقل ولم يأت بديل عنه
الفرقة الشعبية تنشد بمكبر معطل وثياب ممزقة
أحفادي يحفظون أغاني كورية ولا يعرفون فن البحر
ولدي يحب العود وما شي معهد قريب
سجلوا فن الرزحة قبل ما يموتوا الشياب
فرقتنا تروح العروس بباص مكسر
نبا حد يعلم العيال الطبل والزمر
بنتي صوتها حلو وما حصلت تدريب
مدرسة بنتي ما فيها أبلة موسيقى
الجيل الجديد ما يعرف الميدان
open an oud and singing academy
no piano teacher exists in this region
record the elders' war chants and sea songs
our folk troupe performs with broken speakers
add music lessons to government schools
the poet died and his verses went unrecorded
a shared recording studio for young talents
# local-radio-reception
نرجو تقوية بث الإذاعة في المناطق الجبلية
خصصوا إذاعة محلية لكل محافظة
نطالب ببث نشرات الطقس والأودية على المذياع
أعيدوا برنامج البث المباشر لشكاوى المواطنين
نقترح برامج إذاعية باللهجات المحلية
يختفي صوت القرآن كلما دخلنا الوادي
أثناء الإعصار انقطع الإرسال فلم نسمع التحذير
سيارتي لا تلتقط سوى محطات هندية
أبي الكفيف رفيقه الراديو ولا يسمع إلا التشويش
اتصلت بالبرنامج عشر مرات ولم يمرروا مكالمتي
الراديو ما يمسك عندنا في الجبل
رجعوا برنامج الصبح بو يسمع شكاوي الناس
وقت الإعصار ما سمعنا شي من الإذاعة
نبا إذاعة حال محافظتنا
شايبنا يحب الراديو وكله وشوشة
يمسك عندي بس محطات برع
المذيعين ما يرمسوا مثلنا
strengthen the radio signal in mountain areas
our blind father hears nothing but static
the broadcast died just when the cyclone hit
start a community station for our governorate
bring back the morning complaints call in show
only foreign channels reach my car on highway
announce flash flood news over the airwaves
# media-rumours-and-official-news
نرجو سرعة نفي الشائعات من الجهات الرسمية
انشروا الأخبار المحلية بشفافية قبل تويتر
أنشئوا منصة للتحقق من الأخبار الكاذبة
نريد صحافة تسأل المسؤولين بلا خوف
خصصوا متحدثا رسميا لكل وزارة
انتشر مقطع مفبرك عن مدرستنا وذعر الأهالي
عرفنا بقرار رفع الرسوم من حساب مجهول
قناتنا تبث الأغاني والناس تغرق في السيول
شهر بي حساب وهمي ولم يحاسبه أحد
الجريدة لا تذكر قريتنا إلا عند الحوادث
كل يوم إشاعة جديدة في الواتساب
طلعوا بيان بسرعة قبل ما الناس تخاف
الخبر نعرفه من برع قبل تلفزيونا
نبا صحفي يوصل صوت القرى
حد فبرك صورة حال ولدي ونشرها
التلفزيون ما ينقل مشاكلنا
وين المتحدث مال الوزارة ما يرد
deny rumours quickly through official channels
a fake clip about our school caused panic
we learned of the fee rise from anonymous accounts
appoint a spokesperson for every ministry
state television played songs while streets flooded
let reporters question officials freely
an imposter account smeared me without consequences
# public-library-in-town
نرجو إنشاء مكتبة عامة في الولاية
مددوا دوام المكتبة لطلبة الاختبارات
سيروا مكتبة متنقلة بين القرى البعيدة
نقترح ركنا للأطفال وقاعة مذاكرة هادئة
زودوا رفوف المكتبات بإصدارات جديدة
أذاكر في مقهى صاخب لأن البيت مزدحم
مكتبة البلدية تحولت إلى مستودع أوراق
أحدث كتاب على الرف صدر قبل ميلادي
ابنتي قرأت كل قصصها ولا مكان تستعير منه
الطلاب يجلسون في سياراتهم ليقرؤوا بهدوء
ما شي مكتبة عندنا نقرأ فيها
نبا مكان هادي نذاكر فيه أيام الامتحانات
المكتبة تبند الظهر متى نروحها
سوولنا باص كتب يدور على الحلل
كتب المكتبة عتيقة وكلها غبار
البيت زحمة واليهال صراخ وين أذاكر
بنتي تحب القصص وما نحصل شي
open a public library in our city
students revise in parked cars for silence
send a bookmobile to remote settlements
the newest title on the shelf predates me
longer library hours during exam weeks
our municipal reading room became a storeroom
my daughter finished every storybook we own
# book-fair-and-author-support
نرجو نقل معرض الكتاب إلى المحافظات أيضا
ادعموا طباعة الكتاب الأول للمؤلفين الشباب
خفضوا أسعار الكتب في معرض الكتاب الدولي
أعفوا المطبوعات من الرسوم الجمركية
سرعوا إجازة المخطوطات لدى لجنة الرقابة
روايتي حبيسة الدرج لأن الطباعة باهظة
سافرت إلى العاصمة من أجل معرض أسبوع
صادروا كتابي من جناح الناشر بلا تفسير
الناشر أخذ مالي ولم يوزع نسخة واحدة
ثمن خمسة كتب التهم مصروف الشهر
كتبت ديوان شعر وما قدرت أطبعه
سووا معرض الكتاب عندنا مرة كل سنة
الكتب في المعرض سعرها فوق
دار النشر لعبت علي وخذت فلوسي
ليش منعوا الكتاب محد خبرنا
نبا دعم حال الكاتب العماني
نمشي ألف كيلو عشان معرض الكتاب
hold a regional book fair outside Muscat
my novel sits unpublished, printing costs too much
subsidise first books by young writers
they pulled my title from the stand unexplained
five books swallowed my monthly allowance
the publisher took money and distributed nothing
remove import duty on printed books
# endangered-local-languages
نرجو توثيق اللغات الشحرية والمهرية قبل اندثارها
أنشئوا معجما صوتيا للغات الجنوب العربي
نطالب بتدريس لغة الأجداد في حصص اختيارية
خصصوا برامج تلفزيونية بالجبالية والكمزارية
نقترح مركزا جامعيا لدراسة اللهجات المحلية
جدتي آخر من يتكلم البطحرية في أسرتنا
أولادي يفهمون لغة أمي ولا ينطقونها
سخر المعلم من لساني المهري أمام الصف
مات الرواة ومعهم حكايات لم تكتب
الباحثون الأجانب يعرفون لغتنا أكثر منا
عيالنا ما يعرفوا يرمسوا جبالي
سجلوا كلام الشياب قبل ما يروح
استحي أتكلم لغتي في المدرسة يضحكوا علي
نبا كتاب وتطبيق يعلم المهرية
جدتي ترمس وأحفادها ما يفهموها
حتى التلفزيون ما فيه شي بلغتنا
لغتنا بتموت وإحنا ساكتين
document Mehri and Jibbali before they disappear
my grandmother is the last fluent speaker
classmates laughed at my mother tongue
build an audio dictionary of southern languages
foreign researchers know our dialect better than us
offer optional school classes in Shehri
our storytellers died, their tales unwritten
# government-forms-in-other-languages
نرجو ترجمة المعاملات الحكومية إلى الإنجليزية والأوردية
وفروا مترجمين في المحاكم ومراكز الشرطة
أضيفوا خيار اللغة البنغالية لتطبيق الشكاوى
نطالب بعقود عمل مكتوبة بلغة العامل
اعتمدوا مكاتب ترجمة قانونية بأسعار محددة
وقع عامل المزرعة ورقة لم يفهم حرفا منها
زوجتي الأجنبية لم تعرف ماذا قال القاضي
رفضوا شهادتي لأن ترجمتها تحمل خطأ إملائيا
دفعت أربعين ريالا لترجمة صفحتين
الخادمة بكت في المركز ولم يفهمها أحد
العامل ما يفهم عربي والورقة كلها عربي
حطوا مترجم في المحكمة
حرمتي ما فهمت شي من كلام الموظف
مكتب الترجمة خذ مني مبلغ وقدره
نبا التطبيق بالإنجليزي بعد
الشغالة تصيح ومحد عرف شو تبغى
الترجمة فيها غلط وردوا معاملتي
translate official forms into Urdu and Bengali
the labourer signed papers he could not read
we need court interpreters for foreign spouses
the app menu is Arabic only, I'm lost
forty rials to translate a two page certificate
my housemaid wept and the police understood nothing
employment contracts should be in worker's language
# arabic-in-shops-and-services
نرجو إلزام الشركات بالتحدث بالعربية مع الزبائن
افرضوا كتابة قوائم المطاعم بلغة الضاد
اجعلوا مراكز الاتصال ترد علينا بالعربي
صونوا اللغة العربية في المدارس الخاصة
نطالب بفواتير ورسائل بنكية عربية واضحة
أمي لم تستطع شرح ألمها لممرضة أجنبية
رفضوني في وظيفة لأنني لا أجيد الإنجليزية
ابني في المدرسة الدولية لا يكتب اسمه بالعربية
طلبت دواء وأعطاني البائع شيئا آخر لسوء الفهم
رسالة التأمين كلها إنجليزي فضاع حقي
أتصل على الشركة يرد علي هندي ما يفهمني
خلوهم يكتبوا المنيو بالعربي
أمي ما تعرف إنجليزي كيه تفهم الدكتور
ولدي ما يعرف يقرأ عربي من المدرسة الخاصة
نحن في بلاد عرب ونرمس أوردو
الرسايل مال البنك كلها إنجليزي
نبا موظف عربي على الكاونتر
make customer service speak Arabic to us
restaurant menus here have no Arabic at all
my mother couldn't explain pain to the nurse
protect Arabic teaching in international schools
I lost a claim, the letter was in English
my boy cannot write his name in Arabic
require bilingual bills from every company
# mosque-maintenance
نرجو صيانة مكيفات المسجد قبل الصيف
خصصوا عامل نظافة دائما لجامع القرية
نطالب بتغيير سجاد المصلى ودورات الوضوء
ابنوا مسجدا في الحي السكني الجديد
عينوا إماما ومؤذنا لمسجدنا الخالي
صلينا التراويح والعرق يتصبب من رؤوسنا
أغمي على شيخ مسن في صلاة الظهر من الحر
ماء الوضوء مقطوع والأنابيب مكسورة منذ شهر
يدفع الأهالي فاتورة الكهرباء من جيوبهم
السقف يقطر على المصلين كلما أمطرت
مكيفات المسجد خربانة والناس تتعرق
نبا إمام ثابت يصلي فينا
حمامات المسجد ما تنداس من الوسخ
الفرش ريحته وما حد غيره
المخطط الجديد ما فيه مسجد نصلي فيه
ندفع فاتورة كهربا المسجد من عندنا
الليتات طايحة والمروحة واقفة في المسجد
repair the mosque air conditioning before summer
an old man fainted during noon prayer
build a masjid in our new suburb
the ablution taps have been dry for weeks
worshippers pay the prayer hall's electricity bill
appoint a permanent imam and caretaker
rain drips through the ceiling onto the carpet
# womens-prayer-room
نرجو تخصيص مصلى للنساء في كل جامع
وفروا مصليات نسائية في الأسواق ومحطات الوقود
نطالب بتوسعة مصلى النساء في رمضان
اجعلوا مدخلا منفصلا ونظيفا للمصليات
ركبوا سماعات تعمل في قسم النساء
صليت في السيارة إذ لا مكان للنساء
باب مصلى النسوة مقفل والمفتاح عند الحارس
تزاحمت أمهات التراويح على درج المسجد
لا نسمع خطبة الجمعة ولا نعرف متى نركع
مصلى السيدات صار مخزنا للكراتين
وين تصلي الحرمة في هالسوق
خلوا مصلى الحريم فاتح كل وقت
صليت في الموتر عند البترول
الحريم يصلن برع المسجد في التراويح
السماعة ما تشتغل عندنا ما نسمع الإمام
نبا مصلى نسوان نظيف في المول
محولين مصلى الحريم مخزن
provide a ladies' prayer area in each mosque
I prayed inside my car at the petrol station
the women's room is always locked
speakers in the female section never work
mothers crowd the stairs during tarawih
add clean women's prayer space in malls
they store boxes where we should pray
# mosque-loudspeakers-and-parking
نرجو خفض صوت السماعات الخارجية للمساجد
وحدوا الأذان بصوت حسن بدل التداخل
وسعوا مواقف السيارات حول الجامع يوم الجمعة
امنعوا الوقوف أمام بيوتنا وقت الصلاة
نقترح قصر الميكروفون الخارجي على الأذان والإقامة
رضيعي يستيقظ مفزوعا من مكبر ملاصق للنافذة
سد المصلون مدخل بيتي فتأخرت على المستشفى
خمسة مؤذنين في وقت واحد فلا نميز شيئا
السيارات على الرصيف والشارع مشلول كل جمعة
درس المغرب يبث على الحي كله ساعة
سماعة المسجد قوية وايد على البيوت
الجمعة ما أقدر أطلع سيارتي من الزحمة
وقف حد قدام بابنا وراح يصلي
نبا باركنات أكثر حول الجامع
ولدي الصغير يفز من الصوت كل فجر
الشارع يتبند بسبب صفط المصلين
وطوا الميكرفون شوي الله يجزاكم خير
lower the outdoor volume of mosque speakers
parked worshippers blocked my gate in an emergency
create more Friday parking around the grand mosque
our baby wakes terrified by the loudspeaker
unify the call to prayer across the district
lectures broadcast for an hour into bedrooms
cars cover the pavement every Friday noon
# friday-sermon-topics-and-translation
نرجو ترجمة خطبة الجمعة للجاليات غير العربية
قصروا الخطبة في أشهر القيظ رحمة بالمصلين
نقترح خطبا تعالج مشكلات الشباب والمخدرات
خصصوا جوامع تلقي الخطبة بالإنجليزية والأوردية
وفروا لغة الإشارة في الخطبة للصم
زملائي البنغال يجلسون ولا يفهمون كلمة
الخطيب قرأ ورقة مكررة فنام نصف الصف
وقفنا تحت الشمس أربعين دقيقة خارج المسجد
أخي الأصم يحضر الجمعة ويخرج دون فائدة
أسلم جاري الفلبيني ولا يجد درسا بلغته
الخطبة طويلة والناس برع في الشمس
العمال ما يفهموا شي من الخطبة
نبا خطبة عن المخدرات وعيالنا
سووا شاشة ترجمة في الجامع
كل جمعة نفس الكلام نفس الورقة
صديقي المسلم الجديد ضايع ما يفهم
قصروا علينا الخطبة في الصيف
translate Friday sermons for expatriate worshippers
Bengali workers sit through khutba understanding nothing
designate mosques with English or Urdu preaching
shorter sermons in the summer heat please
we stood forty minutes on burning asphalt outside
preach about drugs and young people's troubles
my convert neighbour finds no lessons he understands
# ramadan-working-hours
نرجو تقليل ساعات الدوام في رمضان للقطاع الخاص
اسمحوا بالعمل عن بعد في العشر الأواخر
طبقوا ست ساعات على عمال البناء الصائمين
أجلوا الاختبارات المدرسية إلى ما بعد رمضان
امنحوا إجازة عيد متساوية للقطاعين العام والخاص
أفطر كل يوم في الطريق عائدا من العمل
سقط زميلي الصائم من السقالة ظهرا
شركتي تشغلنا ثماني ساعات وكأننا لسنا صائمين
ابنتي تمتحن الرياضيات وهي لم تنم بعد السحور
راجعت الدائرة في رمضان فلم أجد موظفا
الشركة ما تعترف بدوام رمضان
خلوا الدوام من عشر لين ثنتين
نفطر في السيارة كل يوم على الشارع
العيال يمتحنوا وهم صايمين وتعبانين
نبا إجازة العشر الأواخر حال الكل
الحكومة مجيزة وإحنا القطاع الخاص نشتغل
رحت أخلص معاملتي محد مداوم
shorten private sector hours during Ramadan
a fasting colleague collapsed on the building site
I break my fast on the highway daily
move school exams until after Eid
equal Eid holidays for private employees
allow remote work in the last ten nights
the office was empty when I went in Ramadan
# ramadan-iftar-meals-and-waste
نرجو تنظيم موائد الإفطار الجماعي للعمال
خصصوا خيام إفطار صائم قرب المجمعات السكنية
حاربوا هدر الطعام بعد الولائم الرمضانية
سهلوا تصاريح الجمعيات لجمع فائض المطاعم
وفروا سلال غذائية للأسر المتعففة قبل الشهر
رأيت قدور الأرز ترمى في الحاوية بعد المغرب
عمال يقفون في طابور طويل ولم يبق شيء
أرملة في حارتنا تفطر على ماء وتمر
أوقفوا مائدتنا الخيرية لعدم وجود ترخيص
القطط تأكل ما يكفي عشر عوائل من الهرس
كل يوم العيش ينرمي في الزبالة بعد الفطور
سووا خيمة فطور حال العمال
جارتنا ما عندها شي تفطر عليه عيالها
نبا حد يشل الأكل الزايد للمحتاجين
وقفونا عن توزيع الفطور يقولوا وين التصريح
الناس تتفاخر بالعزايم والفقير جوعان
محتاجين سلة رمضان والجمعية ما ردت
set up iftar tents near labour camps
trays of rice go into bins after sunset
our charity table was stopped for lacking permit
collect leftover restaurant food for needy families
the widow next door breaks fast with water
deliver food baskets before the holy month begins
workers queued an hour and meals ran out
# hajj-quota-draw
نرجو زيادة حصة الحجاج من بلدنا
أعطوا كبار السن أولوية في قرعة الحج
أعلنوا معايير فرز طلبات الحج بوضوح
نقترح قائمة انتظار بدل السحب العشوائي
اقبلوا المرأة مع رفقة آمنة دون محرم
والدتي في الثمانين ورفض طلبها سبع مرات
حج جاري ثلاثا وأنا لم يظهر اسمي قط
مات أبي وأمنيته أن يقف بعرفة
ظهر اسمي واستبعد محرمي فضاعت فرصتنا
أغلق النظام التسجيل قبل أن أكمل بياناتي
كل سنة أسجل في الحج وما يطلع اسمي
قدموا الشواب في القرعة ترى أعمارهم تمضي
أمي عجوز ونفسها تحج
ناس تحج كل سنة وناس ولا مرة
طلع اسمي وحرمتي ما طلعت
الموقع مال الحج علق وفاتني التسجيل
زيدوا عدد حجاج عمان
give elderly applicants priority in the hajj draw
my mother was rejected seven years running
publish how pilgrim names get selected
my father died still waiting for Arafat
my name came up but not my wife's
increase our country's pilgrimage quota
neighbour went thrice while I never once
# hajj-package-cost
نرجو خفض أسعار حملات الحج
حددوا سقفا لتكلفة الحج برا وجوا
راقبوا مقاولي الحج ومستوى المخيمات في منى
ادعموا حج الفقراء وذوي الدخل المحدود
اسمحوا بتقسيط مبلغ الحملة دون فوائد
باع أخي سيارته ليدفع ثمن الحملة
وعدونا بفندق قريب فسكنا على بعد ساعة
نمنا عشرة في خيمة بلا تكييف بعرفات
لم يطعمنا المقاول إلا وجبة باردة
تهنا في منى والمشرف لا يجيب هاتفه
سعر الحملة زاد ومنو يقدر يحج
نزلوا تكلفة الحج حال الفقير
بعت ذهبي عشان أحج
المقاول لعب علينا في السكن
الخيمة كتمة والأكل ما ينذاق
نبا حملات تحت إشراف الوزارة
ضيعونا في مزدلفة والمرشد اختفى
cap the price of pilgrimage packages
I sold my gold to afford hajj
the contractor put ten of us in one tent
supervise operators who break hotel promises
help low income believers pay for hajj
our group leader disappeared in Muzdalifah
let pilgrims pay in interest free instalments
# umrah-bus-operators
نرجو ترخيص ومراقبة حافلات العمرة
ألزموا مكاتب العمرة بضمان مالي للمعتمرين
حددوا ساعات قيادة سائقي الباصات البرية
نطالب بتأمين وإسعافات في رحلات العمرة
أنشئوا استراحة نظيفة على طريق الربع الخالي
هرب صاحب الحملة بأموال أربعين معتمرا
نام السائق على المقود فانقلبت الحافلة
قضينا تسع ساعات عالقين في المنفذ
تعطل التكييف والركاب أطفال وعجائز
ألغى المكتب رحلتنا ورفض رد العربون
صاحب مكتب العمرة شرد بفلوسنا
الباص خرب في نص الرملة وما حد جانا
السايق ما رقد من أمس ويسوق فينا
تأخرنا في الحدود من الفجر لين المغرب
رجعوا لي عربون العمرة يا ناس
نبا رقابة على باصات العمرة القديمة
أمي تعبت في الباص ما شي مكيف
license and inspect buses going to Mecca
the umrah agent ran off with our deposits
our driver dozed and the coach overturned
nine hours stranded at the land crossing
limit driving hours on long pilgrim routes
build decent rest stops on the desert road
the agency cancelled and kept our money
# cemetery-space-and-fencing
نرجو تخصيص أرض جديدة لمقبرة الولاية
سوروا المقبرة القديمة حماية لحرمة الموتى
نطالب بترقيم القبور وتسجيل أسماء المدفونين
مهدوا ممرات مرصوفة ومظلات للمشيعين
أبعدوا الأغنام والكلاب عن مقابرنا
حفرنا فوجدنا عظام ميت سابق
جرف الوادي ثلاثين قبرا في السيل
لم أعد أميز مكان قبر أمي
سيارة داست القبور لعدم وجود سياج
نقلنا جثمان والدي إلى قرية أخرى لضيق المكان
المقبرة ترست وما شي مكان ندفن
سووا سور حال المقبرة
الكلاب تحفر القبور استغفر الله
السيل شل قبور أهلنا
ما أعرف وين قبر أخوي
نبا أرض حال مقبرة قبل ما نتوهق
ناس تسوق فوق القبور
allocate land for a new graveyard
stray dogs dig among our graves
floods washed away thirty burial plots
fence the old cemetery out of respect
we dug and uncovered someone else's bones
number the graves so families find them
I can no longer locate my mother's tomb
# cemetery-lighting-water-for-burials
نرجو إنارة المقبرة للدفن ليلا
وفروا ماء ومظلة وكراسي عند المقابر
أمنوا حفارا للقبور وأدوات في كل قرية
مدوا طريقا معبدا إلى مقبرتنا
نقترح سيارة نقل موتى للبلدة
دفنا جدي على أضواء الهواتف
علقت سيارة الجنازة في الطين قرب القبر
حفر أبنائي القبر بأيديهم إذ لم نجد عاملا
وقف المعزون ساعة تحت شمس حارقة
حملنا النعش كيلومترين على الأكتاف في الجبل
دفنا الوالد بالليل على ضو التلفونات
حطوا ليتات في المقبرة
ما شي ماي نرش به القبر
الدرب لين المقبرة كله حفر
نحن اللي نحفر القبر بإيدينا
نبا مظلة حال الناس يوم الدفن
شلينا الجنازة مشي من بعد
install floodlights at the burial ground
we buried grandfather by phone torches
pave the track leading to our cemetery
mourners stood in blazing sun without shade
village needs a hearse and grave diggers
my sons dug the grave with bare hands
no tap exists to wet the soil
# body-washing-facility
نرجو بناء مغسلة للموتى في الولاية
دربوا نساء متطوعات على تغسيل الميتات
جهزوا مغاسل المستشفيات بالأكفان والماء الدافئ
سهلوا استلام الجثمان في الإجازات
نطالب بثلاجة لحفظ الموتى في المستشفى المرجعي
غسلنا أمي في حوش المنزل
لم نجد امرأة تغسل أختي حتى الفجر
بقي جثمان ابني ثلاثة أيام بسبب ورقة
ثلاجة المشرحة ممتلئة فنقلوه مئة كيلو
عامل آسيوي مات ولا أحد يجهزه للدفن
ما شي مغسلة موتى عندنا
غسلنا الميت في بيتنا قدام اليهال
دورنا حرمة تغسل وما حصلنا
نبا مغسلة جنب المسجد حال الأموات
الجثة تمت أيام لين وقعوا الورق
المستشفى ما فيه ثلاجة حال الموتى
علموا الحريم كيف يغسلن الميت
build a washing room for the deceased
we washed our mother in the yard
train women volunteers for ritual washing
my son's body was held over missing paperwork
the morgue was full so they drove him away
nobody prepared the dead labourer for burial
faster release of bodies on public holidays
# public-wedding-hall
نرجو إنشاء قاعة أفراح عامة بسعر رمزي
خفضوا إيجار مجلس البلدة للأعراس والعزاء
نطالب بصالة مناسبات مكيفة في القرية
جهزوا المجلس العام بمطبخ ومواقف
حددوا أسعار قاعات الزواج الخاصة
نصبنا خيام عرس أختي وسط الشارع
طلبوا ألفي ريال لليلة واحدة في الصالة
هطل المطر فوق ضيوف زفافي
استقبلنا المعزين في كراج ضيق
حجزت القاعة قبل سنة ثم أعطوها لغيري
ما عندنا قاعة نسوي فيها العرس
القاعات صارت بالألوف والشاب مسكين
نبا مجلس عام للعزا والأفراح
سوينا عرس أخوي في الشارع بالخيام
الحريم متلحفات في الحر بدون مكيف
مجلس البلاد قديم وصغير ما يكفي
القاعة عطوا حجزنا حال ناس غيرنا
build an affordable community wedding hall
we put marriage tents across the street
two thousand for one night in a ballroom
rain soaked my wedding guests outdoors
our village lacks a place to receive mourners
regulate prices at private function halls
they gave our reserved hall to others
# wedding-costs-and-mass-weddings
نرجو دعم الأعراس الجماعية للشباب
خصصوا صندوق زواج بقروض ميسرة
حددوا المهور واكتفوا بوليمة بسيطة
نقترح منحة زواج لذوي الدخل المحدود
أطلقوا حملة توعية ضد بذخ الأفراح
بلغت الثامنة والثلاثين ولا أملك تكاليف الزواج
اقترضت عشرة آلاف لليلة عرس واحدة
فسخت خطوبتي لأن أهلها رفعوا المهر
طلق صديقي بعد سنة بسبب ديون الزفاف
بنات أخي تجاوزن الثلاثين في البيت
المهر عشرة آلاف منو يقدر يعرس
نبا عرس جماعي يساعد الشباب
تسلفت حال العرس والحين مديون
عمري أربعين وبعدني عزابي من الغلا
شباب يعرسوا من برع أرخص لهم
سووا صندوق حال الزواج مثل الإمارات
أهل البنت يبغوا قاعة وذهب وسفر
fund group weddings for young couples
dowries here keep men single past forty
create a marriage grant for modest earners
I borrowed ten thousand for a wedding night
her family raised the mahr, engagement ended
encourage simple ceremonies, stop the showing off
a friend divorced under wedding debts
# celebratory-gunfire-and-convoys
نرجو منع إطلاق النار في الأعراس
شددوا العقوبة على مواكب الزفاف المتهورة
صادروا أسلحة من يطلق الرصاص فرحا
أوقفوا الألعاب النارية بعد منتصف الليل
دوريات شرطة أمام قاعات الأفراح
اخترقت رصاصة طائشة سقف غرفة أطفالي
أغلقت سيارات العريس الدوار نصف ساعة
قتل ابن عمي بعيار احتفالي قبل عام
مفرقعات العرس أحرقت نخل جاري
والدي مريض قلب وقفز من صوت الطلقات
كل عرس رمي ورصاص فوق بيوتنا
حد يوقف هالتفحيط ورا المعرس
طاحت رصاصة في حوشنا والعيال يلعبوا
سكروا الدوار عشان يرقصوا
الطراطيع ما خلتنا نرقد
نبا الشرطة تمسك اللي يثور في العروس
شايبنا انخلع من صوت البندق
ban shooting in the air at weddings
a stray bullet pierced our children's roof
the groom's convoy blocked the roundabout
celebration fireworks burned my neighbour's palms
confiscate rifles fired at marriage parties
my cousin died from a festive shot
drifting cars follow the bride every weekend
# youth-centre
نرجو إنشاء مركز شبابي في القرية
افتتحوا مركزا خاصا بالفتيات وأنشطتهن
وفروا قاعة ألعاب إلكترونية وورش للشباب
مددوا عمل مراكز الشباب حتى العاشرة ليلا
نطالب ببرامج صيفية مجانية للمراهقين
أولاد الحي يتسكعون قرب محطة البنزين ليلا
ابني مدمن هاتف ولا بديل عنده
ليس لبناتنا مكان خارج جدران المنزل
أبعد مركز شبابي ساعة بالسيارة
تورط فتيان في التدخين والمخدرات من الفراغ
الشباب ما لهم مكان يروحوه غير الكوفيهات
نبا مركز فيه رياضة ودورات وبلايستيشن
عيالنا طول الليل على الشارع
البنات محبوسات في البيت طول الصيف
ولدي من الفضاوة خرب
سووا حالنا مركز شباب مثل المدن
العطلة طويلة وما شي نسويه
open a youth centre in our village
boys hang around the petrol pump all night
girls here have nowhere outside home
free summer activities for bored teenagers
my son is glued to his phone
idle kids drifted into smoking and pills
keep youth clubs open after nine pm
# volunteer-team-licensing
نرجو تسهيل إشهار الفرق التطوعية
سرعوا موافقة وزارة التنمية على الجمعيات الأهلية
اسمحوا لفريقنا بجمع التبرعات قانونيا
وفروا مقرا ومخزنا للفرق الخيرية
وضحوا إجراءات ترخيص المبادرات عبر منصة واحدة
استدعاني المركز لأنني جمعت مالا لمريض
سنة كاملة وطلب إشهار الفريق قيد الدراسة
نخزن ملابس المحتاجين في مجلس بيتي
في السيول أنقذنا الناس ثم قيل بلا تصريح
انسحب نصف المتطوعين من كثرة الأوراق
فريقنا الخيري ما عنده مقر
خلونا نجمع تبرعات بدون مشاكل
سنة ننتظر رخصة الفريق
حققوا معي عشان ساعدت عايلة محتاجة
نبا مخزن نحط فيه أغراض الصدقة
الأوراق كثيرة والشباب كرهوا التطوع
نحن بو نظفنا البلاد عقب الإعصار ومحد شكرنا
make registering volunteer groups simpler
police questioned me for raising money for patient
our charity team stores clothes in my lounge
allow licensed fundraising by local associations
our application has been pending a full year
provide premises for community relief teams
half the helpers quit because of paperwork
# volunteer-hours-recognition
نرجو احتساب ساعات التطوع في التوظيف
امنحوا المتطوعين شهادات ونقاطا في القبول الجامعي
أنشئوا منصة وطنية لتسجيل فرص التطوع
وفروا تأمينا صحيا للمتطوع أثناء العمل
نطالب بإجازة تطوع مدفوعة للموظفين
تطوعت ثلاثمئة ساعة ولم تحسب لي ساعة
كسرت ساقي في الإغاثة وتعالجت على حسابي
خصم مديري راتبي لأنني ساعدت في الإعصار
أريد خدمة المسنين ولا أعرف أين أسجل
وعدونا بشهادات حضور ولم تصلنا أبدا
تطوعنا في المعرض وما عطونا حتى شهادة
احسبوا ساعات التطوع حال الوظيفة
انكسرت إيدي وأنا أساعد ومحد عوضني
وين أسجل متطوع ما شي موقع
المدير ما رضى يفكني أطوع
نبا خصومات حال المتطوعين
اشتغلنا ببلاش والشركة كسبت علينا
count volunteering hours towards job applications
I served three hundred hours with no record
insure rescuers who get injured helping
my boss docked pay for cyclone relief days
one national website listing volunteer openings
certificates promised to us never arrived
the organiser profited while students worked unpaid
# science-centre-for-children
نرجو إنشاء مركز علوم تفاعلي للأطفال
افتحوا نوادي روبوت وبرمجة في الولايات
جهزوا مختبرات المدارس بأدوات حديثة
ادعموا المخترعين الصغار بتسجيل براءات الاختراع
نقترح حافلة علمية تزور مدارس القرى
ابنتي صنعت روبوتا من علب السردين
مختبر مدرستنا بلا مجهر ولا محاليل
سجلت اختراعي في دولة أخرى بعد أن تجاهلوني
فاز ابني بالأولمبياد ودفعت تذكرته من جيبي
لا يعرف طلابي التجربة إلا من السبورة
ولدي يحب الاختراعات ومحد داعمنه
سوولنا مركز علوم مثل اللي في قطر
المختبر في المدرسة مقفول دوم
نبا نادي برمجة حال البنات
فازت بنتي بالمسابقة وما حد كرمها
كل التجارب على الورق بس
الدورات مال الروبوت غالية علينا
build a hands on science centre for kids
our school lab owns no microscopes
robotics clubs should exist beyond the capital
my daughter made a robot from tins
I patented abroad after being ignored here
I paid my son's olympiad ticket myself
send a science bus around village schools
# observatory-and-dark-sky
نرجو إقامة مرصد فلكي وقبة سماوية للجمهور
خففوا الإضاءة الليلية لنرى النجوم
اجعلوا الجبل محمية للسماء المظلمة
علموا الطلاب علوم الفضاء والأقمار الصناعية
نقترح رحلات رصد الهلال مفتوحة للعائلات
ابني يحلم أن يصبح رائد فضاء ولا تلسكوب قريب
حجبت كشافات المصنع درب التبانة عن قريتنا
خرجنا لرؤية الكسوف ولم نجد نظارات آمنة
تخصصت في الفيزياء الفلكية ولا وظيفة هنا
صادروا تلسكوبي في المطار ظنا أنه خطر
نبا مرصد نشوف فيه النجوم والقمر
الليتات القوية خربت السماء علينا
ولدي مجنون فضاء وما شي مكان أوديه
قبل كنا نشوف الثريا وسهيل والحين لا
سووا قبة فلكية حال المدارس
درست فلك وما حصلت شغل
جبل شمس زين حال مراقبة النجوم
build a public planetarium and telescope
factory floodlights hid the Milky Way from us
protect the mountain as a dark sky reserve
my son dreams of space, no telescope nearby
teach satellites and astronomy in classrooms
customs seized my telescope as suspicious
no safe eclipse glasses were sold anywhere
# environmental-education-in-schools
نرجو إدخال التربية البيئية في المناهج
نظموا حملات تنظيف شواطئ للطلبة
ركبوا حاويات فرز النفايات داخل المدارس
نطالب ببرامج تلفزيونية عن حماية البيئة
أسسوا حديقة مدرسية يزرعها التلاميذ
رمى طفل علبة من النافذة وضحك والده
ابنتي سألتني ما التدوير ولم تدرسه
مقصف المدرسة يملأ عشرين كيس بلاستيك يوميا
جمعنا الأوراق للتدوير ثم أحرقوها معا
تلاميذي يقطعون أغصان السدر لعبا
الناس ترمي الوسخ من دريشة السيارة
علموا اليهال من صغرهم عن النظافة
المدرسة كلها بلاستيك وقراطيس
نبا العيال يزرعوا شجر في المدرسة
فرزنا الزبالة والعامل خلطها
بنتي ما تعرف شو يعني تدوير
سووا رحلات بيئية حال الطلاب
teach recycling and nature protection at school
a father laughed as his child littered
our canteen throws twenty bags of plastic daily
organise student beach cleanups each term
pupils sorted waste, then it got burned together
start gardens that children plant themselves
kids break branches off the sidr trees
# heat-and-climate-adaptation
نرجو خطة وطنية لمواجهة موجات الحر
ازرعوا أشجارا ظليلة على أرصفة المدن
استعدوا للأعاصير بسدود ومصارف أكبر
خفضوا انبعاثات المصانع قرب المساكن
نطالب بمراكز تبريد عامة وقت الذروة
وصلت الحرارة خمسين ومات عامل الطريق
جفت عين قريتنا للمرة الأولى في حياتي
البحر أكل عشرين مترا من شاطئنا
لم يعد الخريف يأتي في موعده
مانجو مزرعتي سقط كله من السموم
الحر كل سنة يزيد وما نقدر نطلع
زرعوا شجر في الشوارع نبا ظل
فلجنا يبس وما صار قبل
الأعاصير صارت ورا بعض علينا
البحر قرب من بيوتنا
المصنع دخانه كاتمنا والجو تغير
العامل طاح ميت من الحر
plant shade trees along city pavements
a road worker died in fifty degrees
our village spring dried for the first time
prepare drainage for stronger cyclones
the sea has swallowed twenty metres of beach
open public cooling centres during heatwaves
mangoes dropped early from scorching winds
# rooftop-solar-for-homes
نرجو دعم تركيب الألواح الشمسية فوق المنازل
اشتروا فائض الكهرباء الشمسية من المواطنين
قدموا قروضا بلا فوائد للطاقة المتجددة
سهلوا موافقة شركة الكهرباء على الربط
نقترح إعفاء الخلايا والبطاريات من الضرائب
فاتورتي مئة ريال والشمس تحرق سطحي مجانا
ركبت نظاما وانتظرت العداد تسعة أشهر
احتال علي مقاول ألواح لا تعمل
كلفة المشروع ستة آلاف فتراجعت
ينتج بيتي فائضا وتأخذه الشركة بلا مقابل
الشمس عندنا قوية وليش ما نستفيد منها
ركبوا لنا طاقة شمسية بالأقساط
فاتورة الكهربا ذبحتني في الصيف
حطيت ألواح والشركة ما ربطتني
سعر الألواح غالي علينا نحن المواطنين
الشركة تاخذ كهربتي ولا تعطيني بيسة
نصبوا علي في بطاريات مال الشمس
subsidise solar panels on family roofs
my bill hits a hundred while sunshine goes wasted
buy back surplus power from households
nine months waiting for the net meter
the installer sold me panels that don't work
interest free loans for renewable energy systems
grid approval took longer than building the house
# solar-for-farms-and-public-buildings
نرجو تشغيل مضخات المزارع بالطاقة الشمسية
ركبوا ألواحا شمسية على المساجد والمدارس
أنيروا طرق القرى بأعمدة تعمل بالشمس
وفروا كهرباء شمسية للعزب والتجمعات البدوية
نظموا إعادة تدوير البطاريات والألواح التالفة
أحرق ديزل المضخة نصف دخل محصولي
أسرتي في الصحراء تعيش على مولد يتعطل
سرقت ألواح البئر في ليلة واحدة
المسجد يدفع ثلاثمئة ريال كهرباء شهريا
انطفأت أعمدة الطاقة بعد سنة من تركيبها
مزرعتي على الديزل والديزل غلا
نبا مكينة ماي على الشمس
البدو بدون كهربا عطوهم ألواح
سرقوا اللوح مال الطوي
الليتات الشمسية خربت بعد كم شهر
المسجد فاتورته كبيرة ركبوا له شمسي
المولد صوته يصدع وكل يوم خربان
run farm pumps on solar power
diesel for irrigation eats half my harvest
desert families still depend on failing generators
put photovoltaic panels on mosques and schools
thieves stripped the well's panels overnight
the solar street lamps died within a year
who collects old batteries from solar systems
# turtle-nesting-beaches
نرجو حماية شواطئ تعشيش السلاحف
أطفئوا الأنوار قرب رأس الجنز موسم الفقس
امنعوا دخول السيارات إلى رمال التعشيش
عينوا مراقبين على شواطئ مصيرة
أوقفوا شباك الصيد القاتلة للسلاحف
زحفت صغار السلاحف نحو إضاءة الفندق وماتت
سائح ركب ظهر السلحفاة ليصور مقطعا
وجدت خمس سلاحف نافقة ملفوفة بالحبال
ثعالب وكلاب تنبش البيض كل ليلة
باع صياد بيض الحمس في السوق
السيايير تدعس بيض السلاحف على السيف
سكروا الليتات وقت تطلع الحمسة
الناس تضوي بالتلفون على السلحفاة
لقينا حمسة ميتة في الليخ
نبا حراس على شاطي السلاحف
الكلاب تاكل بيض السلاحف
عيال يشلوا صغار الحمس يلعبوا بهن
protect nesting beaches from cars and lights
hatchlings crawled toward hotel lamps and died
ban gill nets near loggerhead islands
visitors shine phones at laying turtles
someone was selling turtle eggs at market
I found five drowned turtles in ropes
hire rangers for the shore at night
# poaching-of-wildlife
نرجو تشديد العقوبة على صيد الغزلان والوعول
زيدوا دوريات حماية الحياة البرية
نطالب بإكثار المها والنمر العربي في المحميات
امنعوا بيع الطيور النادرة على الإنترنت
نحتاج رقما مجانيا للإبلاغ عن القنص
سمعت طلقات ليلا ووجدت وعلا مذبوحا
يتفاخرون بصور الأرانب المقتولة في سناب
لم أر غزالا في سيحنا منذ سنين
حارس المحمية وحيد لمئة كيلومتر
شبكة طويلة على الساحل تصطاد طيورا مهاجرة
ناس تقنص الغزلان في الليل بالسيايير
زيدوا عسكر المحمية
ذبحوا الوعل وصوروه في السناب
أول كانت الظبا ترعى هنا والحين ما شي
بلغنا عن القناص ومحد جا
يبيعوا صقور وحبارى مهربة
نبا غرامة قوية حال القناصين
increase patrols against gazelle poachers
hunters posted dead ibex photos on Snapchat
one ranger guards a hundred kilometres alone
breed leopards and oryx in protected reserves
we heard gunshots and found a slaughtered tahr
rare falcons are traded openly online
no hotline exists to report illegal trapping
# nuisance-animals-foxes-crows-monkeys
نرجو مكافحة الغربان وطيور المينا الضارة
عوضوا المربين عن أغنام قتلها الذئب
سيطروا على الحمير السائبة في الشوارع
نطالب بفريق لإمساك الأفاعي من المنازل
أبعدوا القرود عن مزارع القرية الجبلية
المينا أكلت تين مزرعتي كله
هجم ثعلب مسعور على ابن أختي
ذئب قتل عشرين رأسا من قطيعي ليلة أمس
اصطدمت بحمار على الطريق المظلم
وجدنا أفعى تحت سرير الطفل ولم يأت أحد
الغربان متروسة فوق بيتنا وتزعج
الذيب أكل هوشي وما عوضوني
حيه في المطبخ واتصلنا ومحد رد
الحمير تمشي وسط الشارع بالليل
المينا خربت العنب والتين
نبا حد يصيد الثعالب عند الدجاج
ولد أختي عضه ثعلب
control invasive mynas and house crows
a wolf killed twenty sheep, no compensation
snake under the cot and nobody came
I hit a stray donkey in darkness
birds stripped every fig from my trees
send a team that removes reptiles from houses
a rabid fox bit my nephew
# hiking-trail-marking
نرجو تعليم مسارات المشي الجبلي بعلامات واضحة
رمموا الدرب القديم بين القريتين للمشاة
انشروا خرائط رسمية لدروب الجبل الأخضر
ضعوا حواجز أمان عند حافة الوادي
وفروا محطات استراحة وماء على المسارات
تهنا أربع ساعات لأن الصبغ على الصخور اختفى
جرافة الطريق قطعت مسار أجدادنا الحجري
انزلق صديقي عند الحافة ولا سلسلة يتمسك بها
شركات أجنبية تنظم المشي ونحن نتفرج
نفد ماؤنا في منتصف الصعود
الدرب مال الجبل ما معلم وضيعنا
صبغوا العلامات على الحصى من جديد
طاح ربيعنا من الحافة
الشارع الجديد قص درب لول
نبا سياج عند المطل العيال يقربوا
خلص الماي علينا في نص المسار
سووا خريطة حال دروب بلادنا
repaint trail markers on the mountain route
we wandered four hours, the flags had faded
publish official maps for village footpaths
install chains along the exposed cliff path
road works destroyed our ancestors' stone stairway
water points halfway up the climb please
toddlers run to the canyon rim unfenced
# mountain-rescue
نرجو تشكيل فريق إنقاذ جبلي متخصص
خصصوا طائرة عمودية لحالات السقوط في الجبال
نطالب بتغطية هاتفية في الدروب الوعرة
دربوا أهل القرى على الإسعاف والحبال
سجلوا أسماء المتسلقين قبل الانطلاق إلكترونيا
بقي المتسلق معلقا على الجرف حتى الصباح
حملنا المصاب على بطانية ست ساعات
لم نستطع الاتصال إذ لا إشارة في الشعاب
مات ابن خالي عطشا في رحلة قنص
وصلت الفرقة بلا حبال ولا إضاءة
طاح واحد من الجبل والهليكوبتر تأخرت
نبا فريق إنقاذ قريب من الجبل
شلينا المصاب على ظهورنا لين السيح
ما شي شبكة في الجبل نتصل
ولد خالتي ضاع في الجبل ومات عطش
الدفاع المدني جا بدون حبال
علموا شباب القرية كيف ينقذوا
form a specialised mountain rescue unit
a climber hung on the cliff till morning
we carried him six hours in a blanket
no mobile signal, we couldn't call for help
base a helicopter near the high peaks
rescuers arrived without ropes or lamps
my cousin died of thirst on jebel
# coral-reefs-and-diving-sites
نرجو تركيب عوامات رسو لحماية المرجان
رخصوا مراكز غوص محلية في محافظتنا
نظموا حملات لرفع الشباك من قاع البحر
أغرقوا سفينة قديمة لتكون موقع غوص
نحتاج غرفة علاج ضغط للغواصين
مراسي القوارب كسرت شعاب الديمانيات
غواص أصيب بالشلل ونقل إلى دولة مجاورة
رأيت المرجان أبيض ميتا بعد الصيف
تعلق زعنفي بشبك مهجور تحت الماء
مدرب بلا رخصة كاد يغرق أخي
قوارب السياح تكسر المرجان بالأناجر
حطوا عوامات تربط فيها القوارب
شباك الصيادين متروسة تحت البحر
ربيعي غاص وصاده شلل وما شي علاج
نبا مركز غوص يعلمنا بسعر زين
المدرب ما معه شهادة وكان بيغرقنا
الشعاب ماتت من الحر والأوساخ
lay mooring buoys so anchors spare coral
a diver was paralysed, no decompression chamber here
remove ghost nets from the seabed
the reefs bleached white this summer
license affordable local scuba schools
sink an old ship as dive attraction
an uncertified instructor nearly drowned my brother
# caves-open-to-visitors
نرجو إعادة فتح كهف الهوتة للزوار
هيئوا الكهوف بسلالم وإضاءة ومرشدين
احموا التكوينات الصخرية من التكسير والكتابة
نقترح استثمار كهف مجلس الجن سياحيا
أغلقوا مداخل الحفر الخطرة بسياج حديدي
سقط راع في فوهة مغارة غير محاطة
تعطل قطار الكهف ولم يصلح منذ أعوام
كسر الزوار الهوابط وحملوها تذكارا
وصلنا من بعيد والمغارة مغلقة للصيانة
دخل فتيان المغارة بلا كشاف ثم فقدوا
الكهف مسكر وما نعرف متى يفتح
سووا درج وليتات داخل الكهف
طاحت غنمي في الحفرة الغزيرة
الناس تكسر الحصى الحلو في الكهف
نبا نشغل الكهف سياحة حال أهل البلاد
دخلوا عيال الكهف وضاعوا داخل
القطار مال الكهف خربان من زمان
reopen the show cave to visitors
a shepherd fell into an unfenced sinkhole
tourists snapped off stalactites as souvenirs
put stairs, lamps and guides inside the cavern
the cave train broke years ago
boys entered the grotto without torches, got lost
develop our giant cavern for adventure tourism
# low-pensions
نرجو رفع الحد الأدنى لمعاشات المتقاعدين
اربطوا المعاش بالتضخم وغلاء المعيشة
أضيفوا علاوة سنوية للمتقاعد القديم
ساووا بين متقاعدي الجيش والمدنيين
أعفوا المتقاعدين من رسوم العلاج والخدمات
خدمت ثلاثين سنة وأتقاضى مئتي ريال
معاشي لم يتغير منذ ألفين وسبعة
القسط يأكل المعاش ولا يبقى للدواء
عدت أعمل سائق أجرة وعمري خمس وستون
زميلي الذي تقاعد بعدي يأخذ ضعفي
معاشي ما يكفي لين نص الشهر
زيدوا رواتب المتقاعدين
خدمت الوطن وعقبها راتب بيسات
الديون راكبتني عقب التقاعد
كل شي غلا والمعاش مكانه
شايب أسوق تكسي عشان آكل عيالي
عطونا علاوة مثل بو على رأس العمل
raise the minimum pension for retired workers
after thirty years I receive two hundred rials
my retirement pay hasn't changed since 2007
link pensions to the rising cost of living
at sixty five I drive a taxi to survive
instalments swallow it, nothing remains for medicine
exempt retirees from clinic and licence charges
# retirement-age-and-early-exit
نرجو السماح بالتقاعد المبكر دون خصم
خفضوا سنوات خدمة المرأة العاملة للتقاعد
ألغوا رفع سن التقاعد إلى الستين
احسبوا سنوات القطاع الخاص مع الحكومي
نطالب بتقاعد خاص للمهن الشاقة كالصيد والتعدين
ظهري مكسور من العمل في المنجم ولا يسمحون لي
أحالوني للتقاعد فجأة وعلي قرض إسكان
نقصني شهران فحرموني من المعاش كله
أم لستة أطفال وبقي لي عشر سنوات
ضاعت ثماني سنين اشتراك بين صندوقين
أبغى أتقاعد وما باقي لي إلا سنتين
الحرمة تعبت من الشغل والبيت قصروا خدمتها
قعدوني غصب وعلي ديون
ليش رفعتوا سن التقاعد علينا
سنيني في الشركة ما حسبوها
ركبي راحت من شغل البحر ومتى بتقاعد
ناقصني كم شهر وقالوا ما لك معاش
let mothers retire after twenty years of service
forced out early with a housing loan unpaid
combine private and public service years
two missing months cost me my whole pension
miners and fishermen need earlier retirement
eight years of contributions vanished between funds
cancel the increase in pension age
# pension-for-housewives-and-widows
نرجو راتبا شهريا لربات البيوت
أشركوا ربة المنزل في نظام الضمان
أكملوا صرف معاش الزوج لأرملته كاملا
لا تقطعوا نصيب الابنة العزباء من التقاعد
نطالب بمعاش للمطلقات بلا معيل
ربيت سبعة أولاد ولا أملك ثمن دوائي
قطعوا حصتي لأنني عملت شهرا واحدا
مات زوجي وخصموا نصف معاشه
أطلب من إخوتي مصروفي وأنا في الخمسين
طلقني بعد ثلاثين عاما دون أي دخل
الحرمة بو تشتغل في بيتها تستاهل راتب
زوجي مات والمعاش نصه راح
عطوا الأرملة معاش ريلها كامل
عمري ستين وما لي بيسة من أي مكان
قصوا راتب أختي لأنها توظفت مؤقت
أمد إيدي حال عيالي عشان الدوا
نبا ضمان حال المطلقات
pay housewives a monthly allowance
widows should keep the husband's full pension
I raised seven children without any income
they stopped my share after a month's job
divorced at fifty with nothing to live on
let homemakers pay into social protection
an unmarried daughter lost her father's pension
# car-insurance-prices-and-claims
نرجو خفض أسعار تأمين المركبات
ألزموا شركات التأمين بسرعة إصلاح السيارات
حددوا مدة قصوى لصرف تعويض الحوادث
امنعوا إجبارنا على كراجات رديئة
نقترح خصما لمن لم يرتكب حادثا
سيارتي في الورشة أربعة أشهر والشركة تماطل
ارتفع قسط تأميني الضعف بلا حادث
أصلحوا المركبة بقطع مستعملة مغشوشة
جرفها السيل ورفضوا لأن البند غير مشمول
قدروا سيارتي بألفين وثمنها خمسة
التأمين كل سنة يزيد وما أعرف ليش
سيارتي مدعومة وشركة التأمين تسحب علينا
ركبوا لي قطع تجاري في الكراج
الوادي شل سيارتي وما عوضوني
نبا حد يراقب شركات التأمين
صدمني وهرب والتأمين قال ما يخصنا
أروح وأرد على التأمين كل أسبوع
lower motor insurance premiums for safe drivers
my car has waited four months for repair
the insurer used fake spare parts
flood damage was refused as not covered
set a deadline for accident compensation
hit and run, and insurance washed its hands
they valued my vehicle far below market
# health-insurance-refusals
نرجو تأمينا صحيا شاملا للمواطنين
ألزموا القطاع الخاص بالتأمين على العمال وأسرهم
أدرجوا الأسنان والولادة ضمن وثيقة التأمين
حاسبوا الشركات التي ترفض علاج السرطان
سرعوا موافقات التأمين في الطوارئ
انتظرت زوجتي الموافقة وهي في المخاض
رفضوا عملية ابني لأن مرضه سابق للعقد
دفعت ألفي ريال رغم بطاقة التأمين
انتهت وظيفتي فانتهى علاجي في منتصف الكيماوي
المستشفى قال بطاقتك لا تقبل هنا
عندي تأمين بس محد يقبله
الموافقة تأخرت والمريض يتألم
نبا تأمين صحي حال كل مواطن
رفضوا يعالجوا ولدي قالوا مرض قديم
الشركة فصلتني وراح علاجي
خلوا التأمين يغطي الضروس بعد
دفعت من جيبي والتأمين ما رجعلي
universal health cover for every citizen
approval arrived after my wife had delivered
insurers refused my son's surgery as preexisting
include dental and maternity in basic policies
chemotherapy stopped when I lost my job
no clinic near us accepts this card
force employers to insure labourers' families
# bank-branch-and-atm-in-village
نرجو توفير جهاز صراف آلي في قريتنا
افتتحوا فرعا بنكيا في الولاية البعيدة
أصلحوا الصراف المعطل وزودوه بالنقود
خصصوا كاونتر لكبار السن وذوي الإعاقة
مددوا دوام البنوك إلى المساء
أقرب صراف يبعد ثمانين كيلومترا
يوم الرواتب يفرغ الجهاز قبل الظهر
والدي الأمي لا يعرف تطبيق البنك
أغلقوا فرعنا ووقفت العجائز في الشمس
ابتلعت المكينة بطاقتي وانتظرت أسبوعا
مكينة الفلوس خربانة دوم
حطوا صراف حال بلادنا
نسير ثمانين كيلو عشان نسحب معاش
الشايب ما يعرف للتطبيق
البنك بند فرعه وخلانا
الصراف شل بطاقتي وما حد يرد
يوم الراتب المكينة تفضى
put a cash machine in our village
the nearest ATM is eighty kilometres away
our branch closed, old people queue outside
the machine is empty by noon on payday
my father cannot use a banking app
it swallowed my card, a week without money
longer counter hours for working customers
# loan-interest-and-debt-relief
نرجو خفض فوائد القروض الشخصية والإسكانية
أعيدوا جدولة ديون المسرحين عن العمل
أسقطوا قروض المواطنين المتعثرين أسوة بدول أخرى
حددوا نسبة القسط من الراتب بثلاثين بالمئة
انشروا التمويل الإسلامي بلا رسوم خفية
سددت عشر سنوات ولم ينقص الأصل
فصلت من الشركة والبنك يطالبني كل يوم
يأخذ القرض سبعين بالمئة من راتبي
الفائدة ارتفعت فجأة دون علمي
كفلت صديقي فهرب وخصموا من راتبي
القرض ماكل راتبي كله
سقطوا القروض عن الشعب
عشرين سنة أدفع والفوايد ما تخلص
سرحوني من الشغل والبنك ما رحمني
كفلت واحد وشرد وأنا أدفع عنه
نبا قروض بدون ربا حال البيت
ما يبقى لي من المعاش إلا خمسين ريال
reduce interest on housing and personal loans
laid off, yet the bank calls daily
reschedule debts of people who lost jobs
ten years paying and principal barely moved
I guaranteed a friend who fled the country
cap repayments at a third of salary
hidden charges turned my Islamic mortgage into a trap
# neighbourhood-committees
نرجو تشكيل لجنة أهلية لكل حي
اختاروا أعضاء لجان الأحياء بالانتخاب
أعطوا لجنة الحارة صلاحية وميزانية صغيرة
نقترح اجتماعا شهريا بين السكان والبلدية
سجلوا مشكلات الحي لدى منسق معروف
لا نعرف من يمثلنا عند الوالي
كل ساكن يشتكي وحده ولا يسمعه أحد
الرشيد نقل ولم يعين بديل له
لجنتنا تجتمع للتصوير فقط
اختلف الجيران على الموقف ولا من يصلح بينهم
ما نعرف حد يوصل صوت حارتنا
سووا لجنة من شباب الحلة
الرشيد كبر وما يتابع شي
كل حد يشتكي بروحه وما حد يسمع
نبا نجتمع مع البلدية كل شهر
اللجنة أهلها ربع بعض
تضاربوا الجيران على الباركن ومحد فصل بينهم
set up elected residents' committees per district
nobody represents our street before the governor
give the local council a small budget
the neighbourhood elder left, never replaced
monthly meetings between householders and municipality
our committee only gathers for photographs
neighbours quarrel over parking with no mediator
# public-square-and-plaza
نرجو إنشاء ساحة عامة يجتمع فيها الأهالي
حولوا الأرض الفضاء وسط البلدة إلى ميدان
ظللوا الساحة وضعوا مقاعد ونوافير
خصصوا ميدانا للعيد والفنون الشعبية
امنعوا السيارات من ساحة السوق القديم
الأرض وسط الحي مكب للأنقاض والحديد
نصلي العيد على تراب بين السيارات
لا مكان يلتقي فيه الناس سوى المجمع التجاري
الساحة الجديدة إسمنت يغلي ولا شجرة
احتلت المطاعم ميدان المشاة بكراسيها
ما عندنا مكان نتجمع فيه غير المول
سووا ساحة زينة وسط البلاد
الأرض الفاضية متروسة خردة
صلاة العيد نصليها على الحصى
الميدان كله شمس وما شي شجرة
المقاهي شلت مكان المشي بكراسيها
نبا ساحة حال الرزحة والعيد
create a town square with shade and benches
the vacant lot is full of rubble
we pray Eid on dirt between parked vehicles
make the old market plaza pedestrian only
the new plaza is bare boiling concrete
people can only meet inside malls
restaurants took over the walking square with tables
# highway-rest-stop-toilets
نرجو توفير دورات مياه على الطرق السريعة
أنشئوا استراحات نظيفة كل خمسين كيلومترا
ألزموا محطات الوقود بتنظيف حماماتها
اشترطوا عامل نظافة دائما لكل محطة
نطالب بمراحيض على طريق هيماء صلالة
أوقفت السيارة ونزل أطفالي خلف صخرة
حمام المحطة مقفل والعامل يدعي ضياع المفتاح
أمي مريضة سكري وعانت طوال الرحلة
القذارة جعلت ابنتي تتقيأ عند الباب
ثلاثمئة كيلو ولم نجد مكانا لقضاء الحاجة
حمامات البترول وسخة ما تندخل
سووا استراحات على خط صلالة
وقفنا في الرملة عشان البنت تقضي حاجتها
كل محطة نوقف عندها يقولوا الحمام خربان
أمي فيها السكر وتعبت من الدرب
لا ماي ولا صابون في حمام الشيشة
نبا رقابة على حمامات المحطات
build clean restrooms along the motorway
petrol station toilets are too filthy to enter
three hundred kilometres without a single lavatory
fine fuel stations that lock their bathrooms
my diabetic mother suffered the whole journey
children had to squat behind a rock
no soap or water at the highway stop
# public-toilets-in-parks-and-markets
نرجو إنشاء دورات مياه عامة في السوق
وفروا مراحيض للمعاقين في الحدائق
خصصوا حمامات نسائية منفصلة على الكورنيش
نظفوا المرافق الصحية عدة مرات يوميا
ركبوا طاولة لتغيير حفاضات الرضع
غادرنا المتنزه باكرا لأن المرحاض مسدود
كرسي أبي المتحرك لا يدخل الباب الضيق
تبول رجال على جدار الحديقة والرائحة خانقة
بائعات السوق يمسكن أنفسهن حتى العودة للمنزل
غيرت لرضيعي على غطاء السيارة
الحديقة حلوة بس ما فيها حمام
حمامات الكورنيش دوم مبندة
الحريم وين يروحن في السوق
الريحة طالعة من الحمام تكتم
نبا حمام حال كراسي المعاقين
العمال يبولوا ورا دكاكيننا
غيرت حفاظ اليهال في السيارة
install public toilets in the old souq
we left the park, its loo was blocked
wheelchair accessible washrooms on the corniche
market women wait all day without a restroom
men urinate against the garden wall
baby changing tables in every public bathroom
the stench from the seaside lavatory is unbearable
# compensation-houses-demolished-for-road
نطالب بتعويض عادل عن بيوت أزيلت لشق الطريق
صرف مستحقات نزع الملكية دون تأخير
أرض بديلة لمن تأثرت مزارعهم بالمشروع
إعادة تقييم سعر المتر للعقارات المتأثرة
تغيير مسار الشارع بعيدا عن المقبرة القديمة
هدموا منزل والدي ولم نستلم ريالا واحدا
أسكن بالإيجار منذ أربع سنوات بانتظار التعويض
مر الطريق وسط نخيلنا وأفلاجنا
عرضوا مبلغا لا يبني غرفة واحدة
جاء الإخطار بالإخلاء قبل شهر فقط
خذوا أرضنا للشارع وما عوضونا
بيتنا داخل في الخط السريع وما نعرف مصيرنا
نبا أرض قريبة مب في آخر الدنيا
نخل الوالد راح تحت القار
المبلغ ما يجيب حتى أرض فاضية
كل ما نراجع الإسكان يقولوا انتظروا
من سنين واحنا في شقة إيجار
pay fair compensation for expropriated homes
the motorway took our date farm
evicted for a road, still waiting for money
give us replacement plots close by
the valuation is below market price
reroute the bypass around the graveyard
four years renting since they bulldozed us
# convex-mirror-blind-corner
تركيب مرآة محدبة عند الزاوية العمياء
نرجو وضع مرايا في سكك الحارة القديمة
إزالة الجدار الذي يحجب الرؤية عند المنعطف
قص الأشجار التي تغطي مخرج السكة
تحسين مدى الرؤية عند الخروج من الزقاق
خرجت من السكة فصدمتني شاحنة لم أرها
لا ترى القادم حتى يصبح أمامك
كاد ابني يدهس عند ركن البيت
أطفئ المذياع وأنصت قبل الانعطاف
سور الجار العالي يخفي المارة
حطوا منظرة عند اللفة
السكة عميا ما تشوف اللي جاي
لفيت ودعمت سيكل الولد
شجرة السدر مغطية على الطلعة
كل ما أطلع من البيت أدق هرن
نبا مرايا مثل اللي في المواقف
الجدار ساد النظر عن الشارع
put a mirror on the blind bend
cannot see who is coming round the wall
nearly crushed a boy at the alley corner
trim the bougainvillea blocking our exit
I have to honk before every turn
the narrow lane hides oncoming cars
a high fence ruins visibility at the junction
# ride-app-drivers-commission
خفض عمولة تطبيقات سيارات الأجرة
حماية دخل سائق التاكسي المواطن
منع السيارات الخاصة غير المرخصة من نقل الركاب
ضمان اجتماعي لسائقي التطبيقات
قصر مهنة الأجرة على العمانيين
تقتطع الشركة ربع ما أكسبه
أعمل ست عشرة ساعة لأسدد قسط السيارة
أوقفوا حسابي دون سبب بسبب تقييم
كان تاكسي أبي يعيلنا والآن لا يكفي
مركبات مخالفة تخطف منا الزبائن
التطبيق ياكل تعبنا
نسبة الشركة وايد وما يبقى شي
الوافدين ينقلون ركاب بدون رخصة
من الفجر لنص الليل عشان القسط
بندوا حسابي وما عطوني سبب
سايق التكسي ما له تقاعد ولا تأمين
أجبرونا على التطبيق والزباين قلوا
ride apps take too much commission
account blocked over one bad rating
unlicensed private cars steal our passengers
sixteen hours driving to pay the loan
pension cover for taxi drivers
my father's cab no longer feeds us
keep taxi work for nationals
# airport-lost-baggage-and-queues
تحسين خدمة الأمتعة المفقودة في المطار
تعويض المسافر عن حقيبته التالفة
زيادة موظفي الجوازات وقت الذروة
بوابات إلكترونية لتقليل طوابير القدوم
كراسي متحركة كافية للمسنين في الصالة
ضاعت حقائبي قبل عرس أخي
وقفت ساعتين أمام ختم الدخول مع رضيع
وصلت الشنطة مكسورة وناقصة هدايا
لا يرد أحد على رقم قسم العفش
فاتت طائرة الربط بسبب بطء التفتيش
شنطتي ضاعت وما حد يرد
طابور الجوازات ساعتين ويا عيال صغار
فتحوا الشنطة وشلوا العطور
نبا كاونترات زيادة الليل
السير يدور وعفشي ما يطلع
أمي العودة وقفت على ريولها ساعة
راحت علينا طيارة الترانزيت
my suitcase vanished before the wedding
two hours at passport control with a baby
e-gates so arrivals move faster
bag arrived slashed and half empty
nobody answers the luggage desk phone
missed a connection at slow security
compensation for damaged luggage
# elderly-licence-renewal
تجديد رخصة كبار السن من البيت
تسهيل فحص النظر لمن تجاوز السبعين
فحص طبي دوري للسائق المسن
وحدة متنقلة لتجديد الرخص في القرى
إلغاء رسوم التجديد على المسنين
يقود جدي ولا يرى اللوحات
رفضوا رخصة أبي وهو معيلنا الوحيد
انتظر والدي يوما كاملا لفحص العين
اصطدم شيخ بالمحل لأنه خلط الدواستين
نخاف أن نأخذ المفتاح من الجد
الشايب ما يشوف وبعده يسوق
نبا تجديد الليسن بدون طوابير للمسنين
وقفوا رخصة الوالد ومن يودينا؟
خلط بين البريك والبترول ودخل الدكان
فحص العين خلوه في المركز الصحي
ودينا الجد للمدينة عشان ورقة
يزعل إذا قلنا له عطنا المفتاح
renew seniors' licences at home
grandpa drives but cannot read signs
my father lost his licence and livelihood
mobile eye tests for old drivers
elderly man hit the pedals wrong, crashed
regular medicals after seventy
we dare not take the keys from him
# ev-import-and-incentives
إعفاء السيارات الكهربائية من الجمارك
دعم شراء المركبة الكهربائية للمواطن
ورش معتمدة وفنيون لصيانة البطاريات
تعرفة كهرباء مخفضة للشحن الليلي
تأمين معقول للمركبات الهجينة والكهربائية
احتجزت سيارتي الصينية لعدم مطابقة المواصفات
كلفتني البطارية أكثر من ثمن السيارة
لا ورشة تفهم في محركها
رفضت شركات التأمين قبولها
ارتفعت فاتورة بيتي بعد شرائها
نبا جمارك أرخص للكهربائية
شريت كهرب وندمت، ما شي ورش
البترول غالي وودي بالكهربا بس سعرها
التأمين ما قبل يسجلها
فاتورة البيت انفجرت من الشحن
طلبتها من الصين ووقفوها في الحدود
الوكالة تبا آلاف حق البتري
waive customs duty on electric cars
no mechanic here understands my EV
battery replacement quoted above the car's price
cheap overnight tariff for charging
insurers turned down my Chinese electric
imported one, stuck at the border
grants for switching from petrol
# stray-dogs-near-roads
السيطرة على الكلاب الضالة قرب الطرق
تعقيم الكلاب السائبة بدل قتلها
مأوى للحيوانات في كل ولاية
انتشال الحيوانات النافقة من الشوارع
حملة تطعيم ضد السعار للكلاب الشاردة
طاردتني الكلاب وأنا على دراجتي
عض كلب طفلا وهو ينتظر الحافلة
انحرف أبي متفاديا كلبا فانقلب
جيفة كلب أمام منزلنا منذ أيام
لا أجرؤ على المشي فجرا إلى المسجد
الكلاب متجمعة عند موقف باص المدرسة
نبا حل للكلاب بدون سم
لحقوني خمس كلاب وأنا أركض
كلب ميت في الشارع وريحته طلعت
عضت كلبة ولد أخوي
لفيت عن كلب ودخلت في العمود
حرام يطلقون عليهم، سووا ملجأ
packs of strays chase cyclists
neuter street dogs, don't shoot them
bitten while waiting for the school van
swerved for a dog and overturned
dead animal left rotting on the road
rabies shots for roaming dogs
afraid to walk out at dawn
# trucks-parked-in-neighbourhoods
منع وقوف الشاحنات داخل المناطق السكنية
ساحات مخصصة لمبيت المعدات الثقيلة
إخراج ورش الحدادة والقاطرات من الحي
تغريم سائق الصهريج الذي يبيت بين البيوت
نقل صهاريج المجاري بعيدا عن المنازل
محرك الشاحنة يعمل تحت نافذتي منذ الثالثة فجرا
كسر الرافعة سلك كهرباء شارعنا
خزان غاز متوقف جوار الروضة
سائقون غرباء ينامون أمام منازلنا
رجع السائق للخلف فدهس طفلا يلعب
التانكرات موقفة بين البيوت
نبا ساحة برا الحارة حق الشيولات
يشغل التريلة الفجر ويوعينا
ريحة تانكر المجاري قاتلة
رجع ريوس على ولد الجيران
الكرين قطع واير الكهربا
السواق يبيتون تحت بيتنا
no heavy trucks parked between houses
engine idling under my window at three
lorry park outside town for drivers
gas tanker sleeps beside the nursery
reversed over a child playing
septic tankers stink up our street
crane tore down our power line
# winter-camp-permits
نرجو تسهيل تصاريح المخيمات الشتوية
خفضوا رسوم ترخيص العزب والمخيمات الموسمية
مددوا فترة التخييم إلى نهاية أبريل
حددوا مسافة بين المخيم والمساكن
نريد تقديم طلب المخيم عبر الهاتف فقط
أزالت البلدية خيمتنا دون سابق إنذار
رفض طلبي ثلاث مرات بلا سبب مكتوب
دفعت التأمين للمخيم ولم يرجع لي
المخيمات المجاورة تسهر بالسماعات حتى الفجر
كل شتاء تمتلئ الروضة بالإطارات والمخلفات
شلوا خيمتنا من البر بدون ما يخبرونا
خلوا تصريح الخيمة بالتلفون أسهل
رسوم التخييم صارت غالية علينا
جماعة المخيم مطلعين سماعات لين الصبح
قدمت حال مخيم والرد ما جا
فلوس التأمين مال المخيم وينها
البر متروس زبالة عقب ما يروحوا
make winter camp licences quicker to obtain
our desert tent was removed without notice
the deposit for our camp never came back
extend the camping season into April
neighbouring camps blast speakers until dawn
reduce seasonal camp fees for families
campers left tyres and ashes across the meadow
# ramadan-price-hikes
نرجو تثبيت أسعار السلع الأساسية قبل رمضان
شددوا الرقابة على تجار اللحوم والخضار
أعلنوا قائمة أسعار مدعومة للمواد الرمضانية
عاقبوا محتكري الدجاج والطحين في الشهر الفضيل
افتحوا أسواقا شعبية مخفضة في كل حي
كيلو الطماطم تضاعف ثلاث مرات في أسبوع
خرجت من البقالة بنصف حاجات السحور
عروض وهمية رفعوا السعر ثم خفضوه
ثمن الخروف صار يساوي راتبي في العيد
راتبي نفد منتصف شهر الصوم
كل رمضان التجار يرفعوا الأسعار علينا
وين حماية المستهلك عن سعر اللحم
الطماط والبصل صارن ذهب
نبا أسعار مدعومة حال رمضان
العروض كلها كذب في كذب
الراتب خلص قبل نص رمضان
قيمة الذبيحة في العيد طيرت العقل
freeze food prices before the fasting month
tomatoes tripled in price within a week
inspect butchers who overcharge for Eid sheep
supermarket discounts turned out to be fake
my salary ran out halfway through Ramadan
open discount markets in each neighbourhood
punish traders hoarding chicken and flour
# tech-startups-and-ai-training
نرجو دعم الشركات التقنية الناشئة بالتمويل
وفروا دورات مجانية في الذكاء الاصطناعي
أنشئوا حاضنة أعمال رقمية في المحافظة
نريد مساحة عمل مشتركة بإنترنت سريع
اشتروا التطبيقات الحكومية من مبرمجين محليين
طورت تطبيقا ثم أخذت شركة أجنبية المناقصة
أخي خريج حاسوب يعمل كاشيرا منذ عامين
أغلقت شركتي لأن البنك رفض فتح حساب
بوابة الدفع طلبت مبالغ قضت على متجري
تعلمت البرمجة وحدي بشبكة بطيئة في القرية
خريج تقنية معلومات وجالس في البيت
عطوا الشباب العماني شغل التطبيقات
سويت برنامج وما حصلت ممول
نبا دورات ذكاء اصطناعي ببلاش
الشركات الهندية ماخذة كل المشاريع التقنية
البنك ما فتح لي حساب حال شركتي
النت ضعيف كيه أبرمج من البلاد
fund young tech startups with seed money
my brother studied computing and works a till
free artificial intelligence courses for graduates
a foreign firm won the app I built
banks refused to open our company's account
a coworking hub with fast internet outside Muscat
buy government software from local developers
# prison-for-debt
نرجو إلغاء حبس المدينين المعسرين
وسعوا مبادرة فك كربة للغارمين
امنحوا المدين مهلة قبل أمر القبض
ارفعوا منع السفر عمن يسدد بانتظام
نطالب بصندوق حكومي لقضاء ديون الأرامل
حبسوا أبي بسبب شيك بثلاثمئة ريال
أوقفتني الدورية أمام أطفالي لأجل إيجار
ضاعت وظيفتي وأنا في السجن فكيف أسدد
عليه أمر قبض ولا يستطيع دخول المستشفى
تعثر مشروعي في الجائحة فصرت مطلوبا
حبسوا ريلي عشان دين بسيط
فكوا المحابيس في الديون
عليه أمر قبض وما يقدر يطلع من البيت
تجارته خسرت وصار مطلوب
كيه بيدفع وهو في الحبس
العيال يسألوا وين أبوهم وأنا ساكتة
عطوه فرصة يقسط بدل السجن
stop jailing people who cannot pay debts
father imprisoned over a small bounced cheque
arrested before my children for overdue rent
give insolvent traders time before warrants
he lost his job while behind bars
lift travel bans from those paying regularly
a fund to free indebted widows
# bank-fraud-and-phishing
نرجو إلزام البنوك بتعويض ضحايا الاحتيال
أوقفوا أرقام المحتالين وروابطهم المزيفة سريعا
نفذوا حملات توعية للمسنين من سرقة الحسابات
خطا ساخنا لتجميد الحساب المسروق ليلا
أجلوا التحويلات المشبوهة حتى يتأكد العميل
سحبوا مدخرات أمي بمكالمة واحدة
ضغطت رابط طرد بريدي فاختفى رصيدي
اتصل رجل باسم البنك وطلب رمز التحقق
بلغت الشرطة ومر عام دون نتيجة
استثمرت في منصة وهمية وخسرت بيت العمر
حد اتصل في أمي وسرق فلوسها
البنك يقول غلطك أنت عطيتهم الرقم
دشيت رابط وراح معاشي كله
وقفوا هالنصابين بو يتصلوا كل يوم
نبا رقم نتصل فيه نص الليل نوقف البطاقة
لعبوا علي في التداول وخسرت تحويشتي
بلغت الجرائم وما ردوا علي
refund customers tricked by phone scammers
one call emptied my mother's savings
I clicked a parcel link, balance gone
block fraudulent numbers and fake investment sites
police took my report, a year of silence
banks must freeze stolen accounts at night
the caller knew my name and asked for OTP
`;
