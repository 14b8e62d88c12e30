/**
 * What people ask public bodies for, in standard Arabic, the Arabic of the Gulf, and English: one concept a line, its name
 * and then its words. `_` joins the words of a phrase; a word may stand under several concepts. Inflections that the
 * stemmers of stem.ts undo are left out. Written from what municipalities and ministries are commonly asked.
 */
export const concepts = `
= parking
parking: موقف مواقف باركن باركنات باركنج اصطفاف ايقاف_السيارات parking park_car car_park parking_lot garage parked leave_a_car leave_cars bays park_in to_park park_for وقوف توقف_السيارات ركن يركن اركن رصف_السيارات leaving_cars leave_their_cars وقفة يوقفون يوقف نوقف نوقفها توقف_سياراتنا مكان_للسيارة park_their park_cars parks_his parking_lots parking_places
multistorey: طوابق متعددة_الطوابق ادوار multistorey multi_storey multilevel storeys storey floors طابق طبقات upper_floors upper_floor
shade: ظل مظلل مظلة مظلات تظليل سقيفة shade shaded canopy shelter awning يظلل مسقوف مسقوفة cover_from_the_sun sheltered roofed_over
meter: عداد عدادات meter metre_reading parking_meter
double_parking: وقوف_مزدوج وقوف_خاطئ وقوف_عشوائي double_parked double_parking illegal_parking blocked
garage_block: اغلاق_الطريق يسد يسدون يغلقون يعيق block blocking obstruct

= roads
road: طريق طرق شارع شوارع سكة سكك درب دروب مسلك مسالك road street highway avenue lane route_road motorway carriageway الخط_السريع خط_سريع طريق_سريع شوارعنا طرقات carriageways roads_in tarmac_road
paving: رصف تعبيد سفلتة اسفلت ترابي ترابية قار تبليط pave paved paving unpaved asphalt tarmac dirt_road gravel surfacing resurface يرصف ارصفوا رصفوا سفلتوا معبد معبدة غير_معبد مغبر surfaced sealed_road
pothole: حفرة حفر_الشارع مطبات_الحفر تشققات هبوط_الطريق تكسرات pothole holes hole crack cracks cracked bumpy حفريات مطب_حفرة مكسر_الشارع craters ruts worn_out_road
roundabout: دوار دوارات تقاطع تقاطعات roundabout junction intersection crossroads
signal: اشارة_ضوئية اشارات_ضوئية اشارة_مرور اشارات_المرور اشارة اشارات traffic_light traffic_lights signal signals red_light
bump: مطب مطبات كاسرات_السرعة كاسر_سرعة مهدئات speed_bump speed_bumps speed_hump speed_humps humps hump calming
pavement: رصيف ارصفة ممشى_جانبي pavement sidewalk footpath footway kerb curb walkway ممر_المشاة رصيف_المشاة ممشى_آمن sidewalks footpaths walkways
bridge: جسر جسور كبري نفق انفاق معبر_علوي bridge flyover overpass underpass tunnel footbridge كوبري جسور_المشاة pedestrian_bridge overpasses
crossing: عبور معبر معابر يعبر يعبرون يعبروا خطوط_المشاة ممر_مشاة crossing cross zebra crosswalk يقطعون_الشارع قطع_الشارع عبور_المشاة cross_the_road crossing_the_street zebra_crossing
pedestrian: مشاة مشي يمشي يمشون راجلين pedestrian walk walker walking foot الماشين يمشون_على walkers people_on_foot on_foot
cycle: دراجة دراجات دراجة_هوائية سيكل سياكل bicycle bike cycle cyclist cycling cycleway دراجين cyclists ride بايسكل دراجتي bicycles bikes cycling_lane
truck: شاحنة شاحنات لوري لواري تريلة تريلات نقل_ثقيل truck lorry lorries heavy_vehicle hgv trailer شاحنه نقليات سيارات_ثقيلة مقطورة trucks heavy_trucks tipper dump_trucks
car: سيارة سيارات مركبة مركبات موتر مواتر car vehicle automobile سيارتي سيارات_خاصة cars vehicles motorists_cars
pickup: بيكب بيك_اب وانيت صندوق_الشاحنة pickup open_truck
speed: سرعة مسرع مسرعين مسرعة طيش متهورة speed speeding fast_driving racing المسرعين speeders drive_fast السرعه سرعات سرعة_جنونية too_fast over_the_limit
dual: ازدواجية ازدواج مزدوج مسارين حارتين dual double_lane two_lanes
detour: تحويلة تحويلات مسار_بديل طريق_بديل detour diversion bypass
peak: ذروة ساعة_الذروة اوقات_الذروة peak rush_hour rush peak_times وقت_الدوام اوقات_الزحام busy_hours busy_times rush_hours
congestion: ازدحام زحمة زحام مزدحم اختناق زحمه congestion traffic_jam jam crowded_roads gridlock traffic_jams queues_of_cars busy_roads تكدس_السيارات packed_roads clogged تكدس_المركبات عجقة خنقة اختناقات ازدحامات standstill bottleneck bottlenecks tailback
trafficgeneral: مرور مروري مرورية سير حركة_السير traffic
coast: ساحل ساحلي ساحلية سواحل كورنيش بحر_ساحل coast coastal seaside seafront corniche shore waterfront by_the_sea
industrial: صناعية صناعي مصنع مصانع industrial factory factories plant_factory manufacturing
camera: كاميرا كاميرات رادار رادارات camera radar cctv surveillance
accident: حادث حوادث تصادم دهس accident crash collision crashes تدهور_السيارات injuries deaths killed وفيات اصابات injury صدم يصدم حوادث_مميتة دعس crash_with hit_by casualties
danger: خطر خطير خطورة مخاطر يهدد تهدد danger dangerous hazard risky unsafe risk threaten خوف تخوف يخاف نخاف تخاف scared scare frighten afraid fear ترعب مخيف خطرين ما_امان غير_امن perilous hazards deadly risks life_threatening
marking: خطوط_ارضية تخطيط_الشارع دهان_الشارع علامات_ارضية marking road_markings lane_markings painted paint عيون_القطط cat_eyes خطوط_المواقف lines_in line_marking علامات_عاكسة عاكس عاكسة عواكس reflective reflectors
guardrail: حاجز_معدني حواجز_معدنية guard_rail guardrail crash_barrier حواجز_حماية
sanddrift: رمال_زاحفة زحف_الرمال sand_dunes_on drifting_sand كثبان مصدات sand_covers
uturn: دوران_للخلف رجوع u_turn turning
direction_sign: لوحات_ارشادية لوحة_ارشادية لوحات_مرورية road_sign road_signs direction_signs
linkroad: ربط يربط تربط وصلة link linking connects joining
schoolzone: امام_المدارس منطقة_مدرسية school_zone school_gates lollipop

= lighting
lighting: انارة اضاءة ليت ليتات لمبة لمبات كشاف كشافات مصباح مصابيح فوانيس اعمدة_انارة ينور نوروا تنوير light lighting lamp streetlight street_light lit lamppost floodlight bulb illuminate ضوء اضواء مضاء مضاءة lamps lit_up brighten سراج سرج انوار ينير نور lights illuminated lampposts
dark: ظلام ظلمة مظلم مظلمة عتمة معتم dark darkness unlit pitch_black ظلمه مظلمه يظلم pitch_dark gloomy no_light without_light بدون_نور بلا_انارة ما_فيه_نور
night: ليل ليلي ليلا ليلية مساء مسائي مسائية عشية المغرب بعد_المغرب العشاء العصر نص_الليل منتصف_الليل night evening midnight late_night sunset dusk nighttime overnight الليل بالليل ليالي سهر nights after_dark evenings at_night nightly بعد_العشاء بعد_الغروب الغروب
solar: طاقة_شمسية شمسية الواح_شمسية solar renewable photovoltaic
led: ليد موفرة_للطاقة توفير_الطاقة led energy_saving energy saving_power طاقة

= parks
park: حديقة حدائق متنزه منتزه متنزهات منتزهات بستان_عام park garden green_space public_garden gardens روضة_عامة حديقه حديقة_عامة parkland مناطق_خضراء green_areas green_area green_spaces حدائق_الاحياء متنفس متنفسات روض garden_in playpark parks_and
play: لعب العاب لعبة يلعب يلعبون مراجيح مرجيحة زحليقة ملاهي play playground swing slide toys يلعبوا لعبهم اللعب playgrounds playing slides swings climbing_frame see_saw
bench: كرسي كراسي مقعد مقاعد جلسات استراحة_جلوس اماكن_الجلوس يجلس يجلسون جلوس bench seat seating chair sit_down sitting كنبات كراسي_جلوس benches chairs seats places_to_sit somewhere_to_sit
grass: عشب نجيل مسطحات_خضراء مسطح_اخضر نجيلة grass lawn turf greenery
tree: شجر شجرة اشجار تشجير غرس شتلات زراعة_الاشجار غاف نخلة نخيل نخل tree planting_trees saplings palms palm reforest forestation وارفة plant_more_shade plants plant نباتات نبات plant_trees زرعوا غرسوا
picnic: شواء كشتة نزهة رحلات_عائلية تخييم مخيم مخيمات picnic barbecue bbq camping camp grill مواقع_التخييم campsites
toilet: دورة_مياه دورات_مياه حمام حمامات مرحاض مراحيض toilet restroom washroom bathroom wc lavatory toilets مرافق_صحية دورات_المياه حمامات_عامة wc_facilities lavatories public_toilets washrooms restrooms بيوت_راحة
drinking: ماء_شرب برادة برادات مياه_الشرب drinking fountain cooler water_fountain
walkpath: ممشى مماشي مسار_مشي مضمار مسارات_المشي walking_track trail path jogging track walking_path running_track ممشى_البحر
dogs_allowed: تربية_الكلاب dog_park
entryfee: رسوم_الدخول رسم_الدخول تذكرة_الدخول دخول_مجاني entry_fee entrance_fee admission free_entry
skate: تزلج سكيت skate skating skatepark

= transport
bus: حافلة حافلات باص باصات bus buses coach shuttle minibus يودي باصكم الباصات حافلتنا buses_to coaches bus_service
stop: محطة محطات موقف_حافلات موقف_الباص stop station terminal bus_stop موقف_الحافلة مواقف_الحافلات مواقف_الباصات bus_stops stops stations
train: قطار قطارات سكة_حديد سكة_حديدية سكك_حديدية مترو ترام train rail railway metro tram
taxi: تاكسي سيارة_اجرة سيارات_الاجرة اجرة_تاكسي taxi cab ride_hailing سيارات_اجرة تاكسيات
ferry: عبارة عبارات_بحرية عبارات ferry boat boats قارب قوارب رحلات_بحرية sailings sailing_to العبارة
port: ميناء موانئ مرفأ port harbour harbor marina
publictransport: نقل_عام مواصلات وسائل_النقل public_transport transit transport commute
ticket: تذكرة تذاكر اشتراك بطاقة_شهرية ticket pass fare subscription half_price نصف_السعر اجور_النقل تذكره تذاكر_موحدة tickets passes travel_card
student: طالب طلبة طلاب طالبات تلميذ تلاميذ دارسين student pupil schoolchild schoolchildren learner دارسون طالبنا الطلبه pupils students schoolgirls schoolboys undergraduates
university: جامعة جامعي جامعات كلية كليات university college campus معاهد معهد كليات_التقنية institute institutes colleges polytechnic
timetable: جدول جداول مواعيد_الحافلات مواعيد_الباص timetable schedule
punctual: تاخير_الحافلات on_time punctual arrives late_buses التزام_بالمواعيد يتاخر_الباص always_late come_late
live: مباشر مباشرة بث تتبع live stream broadcast real_time tracking webcast
arrive: وصول يوصل يصل توصل arrive arrival reach
schoolbus: حافلة_مدرسية حافلات_مدرسية حافلات_المدارس باص_المدرسة باصات_المدارس school_bus school_buses
driver: سائق سواق سائقين سواقين قائد_المركبة driver drivers motorist
frequency: كل_ساعة تردد frequency frequent hourly every_hour
route: خط_حافلة خطوط_الحافلات خط_جديد bus_line bus_route line routes
accessible_bus: حافلات_مهيأة accessible low_floor
latenight: حافلات_ليلية night_bus night_buses late_bus
sea_travel: نقل_بحري جزيرة جزر island islands

= fees
fee: رسم رسوم اجور تعرفة تعريفة فاتورة فواتير سعر اسعار ثمن تكلفة تكاليف كلفة ضريبة ضرائب fee charge tariff bill price cost tax duty expense pay paid payment مبلغ مبالغ فلوس money ريال rial rials سعرها خصم_الرسوم fare fares اجرة مصاريف مصاريفها المصاريف دفع ندفع يدفع نسدد سداد dues fees charges costs prices rates paying
free: مجاني مجانا مجانية بلاش ببلاش بدون_مقابل بلا_مقابل دون_مقابل دون_رسوم بدون_رسوم اعفاء معفى مجان free free_of_charge without_charge no_charge no_cost at_no_cost exempt exemption waive no_fee مجانيه بدون_فلوس دون_دفع بلا_فلوس for_nothing gratis costless
cheap: رخيص ارخص مخفض مخفضة ميسر ميسرة رمزي رمزية خصم خصومات تخفيضات مدعوم مدعومة cheap cheaper discount discounted affordable reduced symbolic low_cost subsidised subsidized subsidy concession رخص ارخصوا اسعار_معقولة معقول معقولة بسعر_رمزي cheaply low_prices lower_price reasonable bargain
expensive: غالي غالية غلاء غلا مرتفع_السعر باهظ مكلف نار expensive costly dear overpriced high_prices pricey نار_الاسعار مرهق مرهقة مرهقه يثقل تثقل too_much unaffordable غاليه مكلفة باهظة تكلفنا ترهق dearly cannot_afford cost_too_much
electricity: كهرباء كهربائي كهربائية تيار electricity power electric electrical الكهربا كهربا تيار_كهربائي kilowatt
fine: غرامة غرامات مخالفة مخالفات fine penalty violation penalties تغريم يخالف يخالفهم مخالف ضبط fined ticketed offence offences مخالفة_بسيطة
instalment: تقسيط اقساط قسط دفعات instalment installment in_parts split_payment
limitedincome: محدودي_الدخل ذوي_الدخل_المحدود ضمان_اجتماعي محتاجين معسرين فقير فقراء اسر_معسرة low_income poor needy social_security دخل محدود_الدخل low_incomes struggling hardship ضعيفة_الدخل اسر_فقيرة
fuel: وقود بترول بنزين محطات_الوقود محطة_وقود شيشة fuel petrol gas_station petrol_station filling_station diesel
elderly: كبار_السن كبير_السن مسن مسنين شيبان شواب عجائز متقاعد متقاعدين كبار_المواطنين elderly old_people senior seniors older aged pensioner retired retirees كبار كبارنا اجداد عجوز شايب شيبة شياب كهول العجزة aged_people old_man old_woman older_people old_folk
museum: متحف متاحف museum exhibits gallery
refund: استرداد ارجاع_المبلغ refund
meter_reading: قراءة_العداد عدادات_ذكية عداد_ذكي smart_meter smart_meters estimated_bill

= health
health: صحة صحي صحية health healthcare
clinic: مركز_صحي مراكز_صحية عيادة عيادات مستوصف مستشفى مستشفيات health_centre health_center clinic hospital medical_centre medical_center infirmary مشفى مجمع_صحي مراكز_الصحة clinics hospitals health_centres health_unit وحدة_صحية
doctor: دكتور دكتورة دكاترة طبيب طبيبة اطباء طبية طبي doctor physician gp specialist medic medical كادر_طبي دختر داكتر الدكاترة الاطباء دكاتره doctors physicians medics
nurse: ممرض ممرضة ممرضات تمريض nurse nursing
dentist: اسنان ضرس dentist dental teeth tooth
medicine: دواء ادوية علاج علاجات صيدلية صيدليات وصفة medicine drug medication pharmacy prescription remedies pharmacies chemist حبوب دوا دواهم علاجي medicines pills tablets_medicine drug_supply medications
ambulance: اسعاف سيارة_اسعاف طوارئ ambulance emergency paramedic first_aid اسعافات_اولية casualty emergency_room غرفة_الطوارئ er الاسعاف سيارات_الاسعاف ambulances paramedics
patient: مريض مرضى patient patients sick ill مراجعين المراجعين
chronic: مزمنة ضغط_الدم chronic diabetes long_term_illness مزمن امراض_مزمنة مرض_السكري داء_السكري السكري السكر_المرض مرضى_السكر diabetics
mentalhealth: نفسي نفسية صحة_نفسية اكتئاب mental counselling counseling psychological psychologist depression
vaccine: تطعيم لقاح لقاحات تطعيمات vaccine vaccination immunisation jab
appointment: موعد مواعيد حجز حجوزات appointment booking slot book_a_visit موعدي مواعيدنا مواعيد_المستشفى appointments bookings book_ahead reservation reserve يحجز نحجز
waiting: انتظار نتريا اتريا يتريون ننتظر انتظر ينتظر طابور طوابير سرا waiting wait queue line_up waits انتظارهم صفوف_انتظار waiting_time waiting_times نصف_نهار queues queuing طوابير نتريى يتريا نصبر صف_طويل وقوف_طويل stand_in_line standing_in_line in_line long_lines wait_for waited
bloodtest: تحاليل فحص فحوصات تحليل مختبر test_results check_up checkup screening laboratory
visitpatients: زيارة زيارات visit visiting visitor
smoking: تدخين مدخنين سجائر شيشة_تدخين smoking smoke_free cigarette tobacco vape
food: طعام غذاء اكل وجبة وجبات مطعم مطاعم food meal restaurant canteen eat lunch cafeteria مقصف canteens snack snacks اطعمة اكلات طبخات وجبه meals eating foods
healthyeating: صحي_غذاء وجبات_صحية حلويات مشروبات_غازية healthy_meals sugary junk nutrition fizzy وجبة_صحية غذاء_صحي وجبات_مدرسية school_meals healthy_food unhealthy sweets fast_food وجبات_سريعة
specialist: اختصاصي اختصاصيين استشاري استشاريين تخصصي تخصصية specialist specialists consultant cardiologist
dialysis: غسيل_الكلى غسيل_كلى كلى dialysis kidney
maternityward: ولادة توليد حوامل حامل birth births pregnant maternity_ward midwife
xray: اشعة رنين xray x_ray scan mri imaging
eyes: عيون نظارات eye eyes eyesight glasses
homecare: رعاية_منزلية زيارات_منزلية علاج_منزلي home_visit home_visits home_care home_nursing visits_at_home
shortage: نقص_الادوية نفاد نافد out_of_stock run_out
obesity: سمنة وزن_زائد obesity overweight
roundclock: على_مدار_الساعة ٢٤_ساعة 24_ساعة طوال_اليوم مناوبة مناوب round_the_clock 24_hours all_night day_and_night open_late
insurance: تامين تامين_صحي insurance insured health_cover تغطية_صحية

= schools
school: مدرسة مدارس مدرسي مدرسية school schooling pupils_school المدرسه مدارسنا schools
class: فصل فصول صف صفوف قاعة_دراسية class classroom grade grades قسم_دراسي غرفة_صفية حجرات classmates صفوفنا فصولنا الشعب classrooms lessons_room
teacher: معلم معلمة معلمين معلمات مدرس_معلم مدرسين استاذ اساتذة هيئة_تدريس teacher instructor tutor معلمون مدرسون مدرسات كادر_تعليمي teachers instructors educators
teach: تدريس تعليم تعلم يتعلم منهج مناهج مادة_دراسية دروس درس دورة دورات teach education curriculum lesson learn course subject تعليمهم يعلمون يدرسون تعلموا نتعلم تعليمي taught teaching lessons learning courses_in
crowdedclass: كثافة_الفصول اكتظاظ مكتظ مكتظة overcrowded overcrowding crowded packed too_many
bag: حقيبة حقائب شنطة شنط bag backpack satchel schoolbag شنطته حقائبهم bags schoolbags rucksack
book: كتاب كتب book textbook الكتب كتيب books textbooks
library: مكتبة مكتبات قراءة مطالعة library reading read
tablet: جهاز_لوحي اجهزة_لوحية تابلت ايباد tablet laptop ipad device حاسوب حواسيب كمبيوتر computer
coding: برمجة ذكاء_اصطناعي روبوت تقنيات_حديثة coding programming ai artificial_intelligence robotics code
aircon: مكيف مكيفات تكييف مكيفة تبريد air_conditioning air_conditioner air_conditioned ac cooling fans
heat: حر حرارة محترين حار قيظ شمس الظهيرة heat hot sun noon midday sunshine scorching حرارة_الصيف لهيب الحر حاره hot_weather sun_heat in_the_heat heatwave
summer: صيف صيفي صيفية قايلة اشهر_الحر summer summertime الصيفية القيظ summers hot_months
weight: وزن ثقيل ثقيلة weight heavy load
kindergarten: روضة رياض_الاطفال حضانة حضانات تمهيدي nursery kindergarten preschool daycare creche childcare day_care
homework: واجب واجبات_منزلية واجبات homework assignments
exam: امتحان امتحانات اختبار اختبارات exam test_exam examination
uniform: زي زي_موحد زي_مدرسي لباس uniform dress_code clothing
schoolday: يوم_دراسي دوام_المدارس دوام_مدرسي school_day school_hours
scholarship: بعثة بعثات منحة منح scholarship grant bursary
parents: ولي_امر اولياء_الامور والدين اباء اهالي_الطلبة parents guardians parent والد الوالدين اولياء امور
bullying: تنمر bullying bully
hobbies: موهبة مواهب موهوبين هواية هوايات نشاط انشطة talent hobby hobbies activity gifted club_activity
specialneeds: صعوبات_التعلم توحد تربية_خاصة متعلمين_ذوي learning_difficulties autism autistic special_education
counsellor: مرشد_اجتماعي اخصائي_اجتماعي اخصائي اخصائية مرشد_مدرسي counsellor counselor social_worker
phoneban: هواتف_في_المدرسة phones_in_class
trip: رحلات_مدرسية رحلة_مدرسية رحلة رحلات trip excursion outing school_trip زيارات_طلابية رحلات_طلابية
language_teaching: لغة_انجليزية تعليم_اللغة english_lessons language_lessons mandarin chinese صينية
shift: فترة_مسائية فترتين مدرسة_مسائية shift shifts double_shift evening_school
lab: مختبر_العلوم مختبرات_مدرسية laboratory_school science علوم experiments
tuition: دروس_خصوصية تقوية_دروس private_lessons tuition tutoring
pe: حصص_الرياضة حصة_رياضة تربية_بدنية physical_education sports_lessons
adulteducation: محو_الامية تعليم_الكبار literacy adult_education evening_classes

= waste
waste: نفايات زبالة قمامة مخلفات وسخ اوساخ كشرة قاذورات فضلات waste rubbish garbage trash litter refuse dirt مهملات زبايل قمامه وصاخة garbage_and litterbugs rubbish_on
bin: حاوية حاويات برميل براميل سلة سلال صناديق_القمامة bin container barrel skip dumpster basket bins براميل_القمامة صندوق_القمامة litter_bin skips receptacles سلة_مهملات حاويات_القمامة براميل_زبالة containers dustbin dustbins trash_can
recycling: تدوير اعادة_التدوير فرز فرز_النفايات بلاستيك ورق recycle recycling sort sorting plastic paper separation_of_waste separate_waste تدويرها اعادة_استخدام معدن_وورق recycled recyclable recyclables cans
landfill: مردم مرادم مكب مكبات landfill dump dumpsite tip
smell: رائحة روائح ريحة ريحه كريهة smell odour odor stink stench stinks ريحته ريحتها رايحة نتنة روائح_كريهة smells odours odors stinking foul
clean: نظافة نظيف نظيفة تنظيف ينظف نظفوا غسيل clean cleaning cleanliness tidy hygiene sweep wash وسخة وسخ dirty filthy وصخ unclean غير_نظيفة قذرة ينظفون نظفوها قذارة قذر متسخ متسخة وساخة cleaned cleaners keep_clean litter_free dirtier
collect: جمع تجميع يشيلون رفع_النفايات رفع_القمامة collect collection pick_up تتكدس تتراكم تراكم مرات_الجمع pile_up piles_up piling
construction: بناء انشاءات انشاء تشييد مقاول اعمال_الحفر مواقع_الانشاء مخلفات_البناء ورشة_بناء construction building_site construction_site builder contractor contractors excavation انقاض rubble debris building_waste
dumping: يعق يرمون رمي القاء يرمي dump_waste dumping throw littering thrown
oldfurniture: اثاث كبيرة_الحجم bulky furniture
compost: سماد_عضوي نفايات_عضوية بقايا_الطعام فائض_الطعام compost organic food_waste leftovers سماد
sweeper: كنس كناسة كنس_الشوارع sweeper street_sweeping sweeping
burning: حرق يحرقون burning burn

= water
water: ماء مياه ماي مويه water الماي حنفية الحنفية tap taps مياهنا الماء_العذب waters
cutoff: انقطاع انقطاعات ينقطع تنقطع مقطوع قطع_المياه cut cuts outage interruption shortage go_off cut_off outages تنقطع_الشبكة turn_off turned_off تنقطع_المياه قطع_الماء قطع_الكهرباء مقطوعة تفصل_الكهرباء blackouts power_cut power_cuts cuts_of water_cuts dry_taps without_water
tanker: صهريج صهاريج تانكي تانكر خزان خزانات تناكر tanker tank
pressure: ضغط_الماء ضغط_المياه ضغط_ضعيف pressure
leak: تسرب تسربات تسريب هدر ماسورة انبوب انابيب leak leaking leakage burst pipe pipes يسرب تتسرب يهدر مكسور_الانبوب leaks pipes_burst
sewage: صرف_صحي مجاري مجارير بالوعة بالوعات طفح sewage sewer drainage septic manhole drain شفط شفط_المجاري بيارة بيارات cesspit septic_tank overflow overflowing صرف المجاري sewers drains
salinity: ملوحة مالح تحلية salty desalination salinity desalinated
well: بئر ابار طوي well borehole
falaj: فلج افلاج falaj aflaj irrigation_channel
wateruse: ترشيد استهلاك توفير_المياه saving_water consumption conserve save_water
treated: مياه_معالجة معالجة_المياه treated reuse recycled_water grey_water
quality: جودة_المياه فحص_المياه تلوث_المياه water_quality tap_water taste طعم طعمه tastes
network: شبكة_المياه شبكات_المياه توصيل_المياه mains piped water_network

= permits
permit: رخصة رخص ترخيص تراخيص اباحة اباحات تصريح تصاريح موافقة موافقات اذن permit licence license permission approval authorisation authorization سماح السماح يسمح سمحوا allow allowed authorise اذونات اجازة_بناء تراخيصهم permits licences licensing licensed
build: بناء بنيان تعمير مباني_جديدة build construct
onestop: محطة_واحدة نافذة_واحدة شباك_واحد مكان_واحد one_stop single_window one_place one_window one_counter single_office
department: دائرة دوائر جهة جهات وزارة وزارات مؤسسة مؤسسات هيئة department ministry office authority agency bodies institution دوائر_حكومية الدوائر_الحكومية مراجعة_الدوائر offices_of agencies ministries departments
paperwork: ورقيات اوراق معاملة معاملات مستند مستندات وثائق روتين بيروقراطية paperwork documents forms form transaction bureaucracy procedure اجراءات اجراء استمارة استمارات نماذج نموذج stamp red_tape تعقيد اجراءاتها معاملتي معاملاتنا ورق_كثير طلبات formalities procedures applications
small_business: مشروع_صغير مشاريع_صغيرة مؤسسات_صغيرة مشاريع_منزلية رواد_الاعمال رائد_اعمال مشروع_تجاري small_business small_businesses start_up startup entrepreneur entrepreneurs sme مشاريع_ناشئة ناشئة محلات_صغيرة small_shops small_firms
home_business: مشاريع_منزلية اعمال_منزلية من_المنزل اسر_منتجة اسرة_منتجة عائلات_منتجة منتجات_العائلات منتجات_الاسر home_business home_based home_businesses productive_families cottage_industry منتجات_منزلية منتجات_محلية homemade made_at_home local_products من_البيت مطابخ_منزلية مطبخ_منزلي home_kitchen home_kitchens from_home_food تبيع_من_بيتها شغل_البيت طبخ_البيت home_cooks home_cooking homemade_food home_made
company: شركة شركات company firm business companies employer employers صاحب_العمل اصحاب_العمل
renew: تجديد تجدد يجدد renew renewal extension_of_licence
speedup: تسريع سرعة_الانجاز سرعوا استعجال تعجيل بسرعة faster speed_up quicker quick quickly swift shorten_time hasten اختصار تقليص_مدة cut_the_time reduce_the_time shorten_the_time speeding_up انجاز يسرع_المعاملة اسرع_وقت بسرعه في_يوم_واحد same_day within_a_day instant instantly at_once promptly accelerate
slow: بطيء بطيئة بطء تاخذ_شهور يتاخر تتاخر تاخير طويل طويلة slow delay long takes_months months delays طول_الاجراءات يطول تطول شهور takes_weeks takes_years wait_months ابطا تبطي مماطلة يماطلون تعطيل_المعاملة ages forever takes_too_long drags so_long
inspection: تفتيش مفتش مفتشين رقابة مراقبة فحص_المواقع اشراف متابعة inspect inspection inspector check monitor monitoring supervise oversight control_of معاينة معاينات
track: متابعة_الطلب حالة_الطلب تتبع_المعاملة track_application status مرحلة وصلت_معاملتي وين_وصلت my_application has_reached
reminder: تذكير قبل_الانتهاء reminder remind expiry_date expires تذكيرنا
counter: شباك شبابيك كاونتر استقبال counter desk reception
signature: توقيع توقيع_رقمي signature sign_documents

= noise
noise: ضجيج ضوضاء ازعاج صوت اصوات صراخ مزعج مزعجة مكبر مكبرات noise noisy loud sound volume loudspeaker racket din quiet صخب ضجة صاخب صاخبة loudly صوت_عالي اصوات_عالية decibel يزعج يزعجونا يزعجنا ازعجونا تزعج disturb disturbs disturbing صوتهم ازعاجات صياح اصوات_مرتفعة noises blaring racket_at
music: موسيقى اغاني طرب حفلات حفلة music party parties concert musical songs فرق_موسيقية bands band طبول طرب_عالي songs_at dj
wedding: عرس اعراس زفاف زواج افراح قاعة_افراح قاعات_افراح wedding marriage married marry weddings
hall: قاعة قاعات صالة صالات hall venue venues قاعة_الافراح قاعة_افراح
sleep: نوم ينام توقظ نرقد يرقد sleep asleep wake awake ينامون نومنا راقدين نعاس sleeping
neighbour: جار جيران مجاور مجاورة neighbour neighbor neighbouring next_door
fireworks: مفرقعات العاب_نارية fireworks firecrackers
motorbike: دراجة_نارية دراجات_نارية دباب دبابات motorbike motorcycle quad_bikes exhausts سيكل_ناري عوادم تفحيط drifting motor_bike motorcycles
generator: مولد مولدات generator generators
barking: نباح bark barking تنبح ينبح

= sports
sport: رياضة رياضي رياضية تمارين لياقة sport exercise fitness sports athletic workout رياضات رياضيين يتمرن تمرين exercises keep_fit working_out
gym: صالة_رياضية صالات_رياضية نادي_رياضي جيم مركز_لياقة gym fitness_centre fitness_center gymnasium fitness_club صالات_لياقة قاعة_رياضية fitness_room fitness_hall صالة_تدريب gyms fitness_hall_for
pitch: ملعب ملاعب مستطيل_اخضر pitch field playing_field court stadium استاد ملاعب_الحارة pitches fields courts football_field
football: كرة كرة_القدم فطبول football soccer ball
pool: مسبح مسابح سباحة يسبح swimming_pool swimming swim pool_swim swimmers نسبح سباحه pools swim_in
club: نادي اندية مركز_شبابي club youth_centre social_club
indoor: مغطى مغطاة داخلي_رياضي indoor covered roofed
competition: بطولة بطولات دوري مسابقة مسابقات tournament league competition contest championship
coach_sport: مدرب_رياضي مدربة_رياضية trainer_sport coaching
equipment: معدات اجهزة_رياضية ادوات equipment machines
esports: العاب_الكترونية esports gaming video_games
horses: خيل خيول فروسية سباق_الهجن هجن horse horses equestrian racing_camels

= access
disabled: ذوي_الاعاقة ذوي_الاحتياجات_الخاصة اصحاب_الهمم معاق معاقين اعاقة مقعدين كرسي_متحرك كراسي_متحركة disabled disability wheelchair special_needs handicapped people_of_determination impaired كراسي_المعاقين اعاقات reduced_mobility ذوي_الاعاقات معوقين people_with_disabilities wheelchair_users معاقون المعوقين اصحاب_الاعاقة ذوي_الهمم crippled disabled_people wheelchairs less_able
ramp: منحدر منحدرات رامب مزلقان ramp slope step_free dropped_kerbs dropped_kerb kerbs smooth ممر_الكراسي steps stairs درج سلالم سلم عتبات مدرج_للكراسي ramps step_free_access slopes
entrance: مدخل مداخل باب ابواب entrance door gate doorway بوابة بوابات مدخلها entrances doors gates
blind: كفيف مكفوف مكفوفين ضعاف_البصر عمى برايل blind visually braille visually_impaired sighted البصر بصرية screen_reader قارئ_الشاشة
deaf: اصم صم لغة_الاشارة ضعاف_السمع deaf sign_language hearing نشرات
lift: مصعد مصاعد lift elevator escalator المصعد
government_building: مبنى_حكومي مباني_حكومية مؤسسات_حكومية government_building public_building public_buildings government_offices
audiosignal: اشارات_صوتية ناطقة صوتية audible talking audio
accessibleparking: مواقف_المعاقين مواقف_ذوي_الاعاقة disabled_parking accessible_parking disabled_bays
caption: ترجمة_نصية subtitles captions

= digital
app: تطبيق تطبيقات برنامج_هاتف app application mobile_app ابلكيشن برنامج تطبيقكم التطبيقات البرنامج apps applications_on
website: موقع_الكتروني مواقع_الكترونية بوابة بوابة_الكترونية صفحة website portal web site_online مواقعكم موقعكم websites web_page webpage pages
online: الكتروني الكترونية اونلاين عبر_الانترنت رقمي رقمية رقمنة عن_بعد online electronic digital e_services digitally remotely remote اون_لاين الالكترونية خدمات_الكترونية web_based internet_services عن_طريق_النت على_النت بالنت عبر_النت من_الجوال via_the_web over_the_internet from_my_phone on_the_web
internet: انترنت نت شبكة واي_فاي واي_فاي_مجاني internet wifi wi_fi network broadband fibre fiber connection النت الانترنت data_package باقات باقة_انترنت broadband_internet نت_منزلي home_internet انترنيت wifi_in wireless
coverage: تغطية ارسال ابراج برج_اتصالات coverage reception mobile_signal mast ضعيف_الشبكة ضعف_الشبكة signal_weak no_signal weak_signal ضعف_الانترنت اشارة_الهاتف اتصالات الشبكة_تطيح network_drops
mobile: هاتف هواتف جوال موبايل تلفون نقال mobile phone smartphone cell phones تلفونات جوالات التلفون mobiles
crash_app: يعلق تعلق يتوقف معلق بطيء_التطبيق يهنق freezes freeze hangs crashes_app stops bug يطيح يفصل error errors bugs broken_app بطيء_جدا خلل اعطال_التطبيق
password: كلمة_مرور كلمة_السر تسجيل_دخول دخول_موحد login password sign_in account account_login حساب نسيت استعادة forgot forget
message: رسالة رسائل رسالة_نصية اشعار اشعارات تنبيه تنبيهات text_message sms notification alert notify message texting
employee: موظف موظفين موظفة كادر كوادر staff employee officer clerk worker_office civil_servant officers personnel الموظفين موظفيهم موظفات طاقم staff_at employees officials_at clerks workers_at_the_counter
help: مساعدة يساعد يساعدهم يعين معاونة ارشاد help assist assistance guidance support_person
language: لغة لغات عربي عربية انجليزي ترجمة language arabic english translate translation bilingual
payonline: دفع_الكتروني دفع_البطاقة بطاقة_بنكية card_payment pay_online pay_by_card
form_online: تعبئة نماذج_الكترونية online_forms
chatbot: مساعد_ذكي روبوت_محادثة chatbot virtual_assistant
privacy: خصوصية_البيانات بيانات_شخصية personal_data data_protection privacy_data
hotline: خط_ساخن مركز_اتصال رقم_موحد اتصال hotline call_centre helpline call telephone_line toll_free
unified: موحد موحدة منصة_واحدة تطبيق_واحد منصة unified single one_app one_account platform
card: بطاقة بطاقات هوية card id identity
slowinternet: بطء_الانترنت سرعة_الانترنت internet_speed slow_internet
competitioncompany: منافسة مشغل مشغلين competition_between operator operators

= markets
market: سوق اسواق بسطة بسطات معرض_بيع market souq souk bazaar stall stalls السوق_الشعبي الاسواق اسواقنا markets souks
shop: محل محلات متجر متاجر دكان دكاكين بقالة shop store retail grocery حانوت دكانه shops stores supermarkets supermarket سوبرماركت هايبرماركت
mall: مجمع_تجاري مجمعات_تجارية مول مولات mall shopping_centre المجمع مجمع
sell: بيع يبيع يبيعون تسويق بائع بائعين باعة sell selling vendor seller marketing sale peddler نبيع بيعها يبيعن sells sold
traditional: تقليدي تقليدية شعبي شعبية traditional
old: قديم قديمة عتيق old ancient
vegetables: خضار خضروات فواكه فاكهة vegetable fruit produce
fish: سمك اسماك صياد صيادين صيد fish fishing fisherman fishermen seafood
farmer: مزارع_شخص مزارعين فلاح فلاحين farmer grower growers مزارعون اهل_المزارع farmers
family: اسرة اسر عائلة عائلات اهل family families household عوايل للعوايل عوائل اسرنا عائلي families_with
weekly: اسبوعي اسبوعية كل_اسبوع كل_خميس كل_يوم_خميس كل_جمعة weekly every_week weekend fridays saturdays كل_سبت نهاية_كل_اسبوع on_weekends friday saturday الخميس الجمعة اسبوعيا مرة_في_الاسبوع كل_جمعه once_a_week every_friday every_saturday
monopoly: احتكار جشع monopoly greedy
expiry: منتهي_الصلاحية غش expired counterfeit fake
cafe: مقهى مقاهي كوفي قهوة cafe coffee coffee_shop
foodtruck: عربة_طعام عربات_الطعام food_truck food_trucks
priceswatch: مراقبة_الاسعار ضبط_الاسعار ارتفاع_الاسعار غلاء_الاسعار price_control prices_rise price_check اسعار_المواد controlled_prices ضبط_اسعار
secondhand: مستعمل مستعملة اشياء_مستعملة second_hand used_goods flea flea_market
peddlers: باعة_متجولين باعة_الشوارع street_vendors street_vendor hawkers street_sellers
butcher: لحم لحوم جزار قصاب meat butcher butchers
abattoir: مسلخ مسالخ ذبح اضاحي slaughterhouse abattoir slaughter

= heritage
heritage: تراث تراثي تراثية heritage historic historical موروث الموروث تراثنا ماضي الماضي past ancestral traditions
monument: اثار اثري اثرية موقع_اثري مواقع_اثرية معلم_تاريخي معالم معالم_تاريخية monument archaeological antiquities landmark ruins landmarks اثارنا معلم معالمنا monuments sites_of_history historic_sites historical_sites
history: تاريخ تاريخي تاريخية history
fort: قلعة قلاع حصن حصون برج_اثري fort castle fortress tower watchtower watchtowers ابراج_قديمة برج الحصون قلاعنا forts castles
restore: ترميم ترمم restore restoration conserve_building renovate renovation preserve صيانة_القلاع rescue_building collapse collapsing انهيار تنهار falling_down تطيح_الجدران رمموا يرمم ترميمه restored restoring repair_the_old saving_old
oldhouse: بيوت_قديمة بيت_قديم حارة_قديمة بيوت_طينية mud_houses mudbrick old_houses old_quarter
panel: لوحة لوحات لافتة لافتات شرح شروح تعريفي تعريفية sign board panel information_boards signpost plaque signage signs
crafts: حرفة حرف حرفي حرفيين حرف_يدوية صناعات_حرفية craft handicraft artisan handmade
oral: روايات_شفوية حكايات توثيق_التراث oral stories recollections memories ذكريات ذاكرة remember remembers
document: توثيق ارشيف archive archives manuscripts مخطوطات record_history

= beaches
beach: شاطئ شواطئ شاطي شط بلاج بحر beach sea seashore sand رمل رمال شواطينا الشط السيف beaches seashore_of sands
lifeguard: منقذ منقذين انقاذ غرق غريق lifeguard rescue drowning drown rescuer rescuers غرقى سباحين منقذ_بحري lifesaver rescue_team rescue_teams يغرق غرقوا lifeguards drowned rescue_swimmers منقذون
shower: دش ادشاش مرشات استحمام تبديل_الملابس غرف_تبديل shower changing_room changing_rooms change_clothes
turtle: سلحفاة سلاحف turtle turtles
pollution: تلوث ملوث تلويث نفط pollution polluted contamination oil_spill ملوثات قناديل spill
jetski: دراجات_مائية جت_سكي jet_ski jet_skis water_bikes دبابات_البحر الدبابات_في_البحر
shadehut: شاليه شاليهات عريش beach_hut umbrellas
diving: غوص شعاب مرجان مرجانية diving coral reefs

= animals
dog: كلب كلاب dog dogs الكلاب dogs_roam packs_of_dogs
cat: قطة قطط سنور cat cats قطاوة قطاوه
stray: ضال ضالة سايب سايبة سائب سائبة stray roaming loose هايت هايتة شاردة strays wandering wild_dogs on_the_loose
camel: جمل جمال ابل بعير بوش camel camels نوق ناقة هوش_الجمال
livestock: مواشي ماشية غنم اغنام هوش حلال_مواشي بقر ابقار goat sheep livestock cattle goats ماعز معز اغنامهم بهائم دواب herds flock sheeps
animal: حيوان حيوانات animal pet wildlife
vet: بيطري بيطرية vet veterinary
fence: سور اسوار تسوير سياج تسييج حاجز حواجز fence fencing wall barrier fenced
insect: بعوض حشرة حشرات ذباب نموس قوارض فئران mosquito insect pest spray fly rats mice ناموس mosquitoes flies cockroach صراصير مكافحة_الحشرات خنافس رش مستنقع مستنقعات spraying
birds: طيور طير حمام_طيور غربان مينا bird birds crows
shelter: ماوى ملجا ملاجئ shelter_animals animal_shelter adoption تبني
sterilise: تعقيم اخصاء sterilise neuter spay catch_stray
snake: ثعبان ثعابين عقارب افاعي snake snakes scorpions
feeding: اطعام تغذية_الحيوانات feed feeding
slaughter_pen: حظيرة حظائر زرائب زريبة pen pens barn barns

= housing
housing: سكن اسكان سكني سكنية مسكن مساكن منزل منازل بيت بيوت house housing home residence homes dwelling مساكننا بيتنا بيوتنا منازلنا houses houseing
land: ارض اراضي قطعة_ارض قطع_اراضي مخطط مخططات land plot plots اراضي_سكنية ارض_سكنية قطعة_سكنية residential_plot residential_plots plot_of_land استكمال_المخطط قسيمة قسائم ارضي lands parcel_of_land
loan: قرض قروض تمويل سلفة loan loans finance mortgage lending financing بنك_الاسكان قرض_سكني housing_loan home_loan banks bank بنك بنوك تمويلات قروض_سكنية mortgages borrow
interest: فوائد بلا_فوائد ربا interest interest_free
rent: ايجار ايجارات استئجار مؤجر مستاجر تاجير rent landlord tenant rental lease rents landlords renting ايجار_البيت الايجارات يؤجر اجار renting_a rents_are
young: شاب شباب شابات شبابي فتيان youth young teenager teenagers young_people شبابنا مراهقين ناشئة adolescents مراهقون teen teens شبيبة شبابيه الجيل_الجديد youngsters youths young_men young_women
newlywed: مقبلين_على_الزواج متزوجين_جدد حديثي_الزواج newlyweds couples young_families couple
apartment: شقة شقق عمارة عمارات apartment flat flats tower_block
neighbourhood: حي احياء حارة حارات فريج فرجان حلة منطقة_سكنية احياء_سكنية حي_سكني neighbourhood neighborhood residential district quarter residents_area الحي الحارات housing_area residential_area streets_at_home حارتنا فريجنا حينا الفريج منطقتنا our_street our_area our_district neighbourhoods
service_connection: ايصال توصيل_الخدمات خدمات_اساسية connection_utilities utilities connect connected
resident: ساكن سكان قاطن قاطنين اهالي مواطن مواطنين مستفيدين مستفيد ناس جمهور عموم resident citizen people locals inhabitants public_people villagers local community الاهالي عامة_الناس اهل_المنطقة اهل_القرية اهل_الحارة سكان_الحي مقيم townspeople neighbours citizens villager residents_of
tenantrights: حقوق_المستاجر عقود_الايجار tenants_rights eviction اخلاء lease_contract
empty: مهجور مهجورة خالي خالية فاضي فاضية vacant empty abandoned derelict unused ايلة ايلة_للسقوط خطرة_المباني
repairhomes: ترميم_المنازل صيانة_المنازل repair_homes house_repairs
heights: ارتفاع_المباني building_height tall_buildings

= safety
flood: فيضان فيضانات سيل سيول فيض flood flooding floods يغرق_الشارع فيضان_الوادي طوفان flooded deluge
wadi: وادي اودية وديان wadi wadis valley مجرى_الوادي يقطع_الطريق الشعاب شعبة مسيل valleys
rain: مطر امطار حيا rain rains rainy rainfall موسم_الامطار مطره الامطار امطار_غزيرة storms storm عاصفة عواصف اعصار انواء
dam: سد سدود dam dams
warning: تحذير تحذيرية تحذيرات انذار تنبيه_مبكر warning warn siren تحذر تحذرنا انذارات ينبه نبهوا alerts warnings alarm_people
police: شرطة دورية دوريات police patrol patrols شرطي مركز_شرطة officers_on_patrol policing الشرطه دوريات_الشرطة policemen police_cars
fire: حريق حرائق اطفاء دفاع_مدني fire firefighting fire_station extinguisher firefighter firefighters fire_engine مطافئ حرايق احتراق fires burning_building fire_engines
security: امن امان امنة سلامة سالم safety secure security safe guard حارس حراس
theft: سرقة سرقات لص theft burglary robbery thieves
drugs: مخدرات ادمان drugs addiction مخدر
shelter_emergency: ايواء مراكز_ايواء evacuation shelters
wires: اسلاك كابلات خطوط_الكهرباء wires cables power_lines
gas: غاز اسطوانات_الغاز gas cylinder cylinders
trapped: محتجزين احتجاز stranded trapped swept جرف cross_flooded
firstaidtraining: تدريب_الاسعافات cpr first_aid_training
alarm: جرس_انذار كاشف_الدخان smoke_detector alarm alarms

= jobs
job: وظيفة وظائف عمل توظيف تشغيل_الشباب شغل تعيين job employment work hire vacancy recruit jobs اشتغل يشتغل يعمل وظفوا توظيف career occupation post_job positions فرص_عمل فرص_وظيفية فرصة_عمل job_opportunities earn_money وظيفه وظايف دوام_كامل employment_for work_for
jobseeker: باحث_عن_عمل باحثين_عن_عمل عاطل عاطلين بطالة jobseeker unemployed unemployment job_seekers jobless graduates_without بدون_شغل بلا_شغل بلا_عمل without_jobs no_job looking_for_work ما_عندهم_شغل بلا_وظيفة باحثون_عن_عمل seeking_work out_of_work
training: تدريب يتدرب ورشة ورش تاهيل مدرب مدربين مدربات train training workshop apprenticeship internship trainer متدربين trainee trainees skills مهارات مهارة courses يدرب تدربهم برامج_تدريب train_us trained coaching_for
graduate: خريج خريجين graduate graduates حملة_الشهادات
allowance: مكافاة علاوة بدل راتب رواتب اجر allowance salary wage stipend pay_monthly bonus رواتب_العمال on_time_pay pay_labourers معاش_شهري فلوس_شهرية راتبهم wages salaries paid_monthly pays
parttime: دوام_جزئي عمل_جزئي ساعات_اقل ساعات_عمل_مرنة دوام_مرن part_time shorter_hours flexible flexible_hours flexi_time مرن مرنة نص_دوام نصف_دوام ساعات_اقل_للامهات half_day fewer_hours reduced_hours
remotework: عمل_عن_بعد العمل_من_المنزل دوام_عن_بعد remote_work work_from_home home_working من_بيته يشتغل_من_بيته من_بيتهم working_from_home from_home
workinghours: دوام ساعات_العمل ساعات_الدوام ساعات working_hours office_hours opening_hours hours اوقات_الدوام وقت_الدوام ساعات_العمل_الرسمية office_hours_for working_day shift_hours
government: حكومة حكومي حكومية government governmental state
private_sector: قطاع_خاص شركات_خاصة private_sector private
localise: تعمين توطين احلال omanisation omanization localisation nationals
experience_requirement: خبرة سنوات_الخبرة experience
interview: مقابلة مقابلات interview interviews
jobfair: معرض_التوظيف معرض_وظائف ملتقى_التوظيف job_fair career_fair careers
retirement: تقاعد سن_التقاعد معاش معاشات retirement pension pensions retire
minwage: حد_ادنى_للاجور الحد_الادنى_للاجور minimum_wage low_pay حد_ادنى too_low_to_live low_salaries salaries_low
leave: اجازة_ابوة اجازة_سنوية paternity annual_leave sick_leave days_off
selfemployed: عمل_حر عمل_مستقل freelance freelancer self_employed

= culture
art: فن فنون فني فنية رسم_فن رسامين فنان فنانين art artist arts painting drawing مرسم جداريات جدارية mural murals sculpture crafts_art gallery فنانون artists painters
theatre: مسرح مسرحية مسارح سينما theatre theater cinema drama film plays_and cinemas theatres
festival: مهرجان مهرجانات فعالية فعاليات احتفال موسم_فعاليات festival event events celebration موسم حفل اعياد_وطنية احتفالات national_day carnival احتفاليات كرنفال مهرجانات_شعبية festivals fairs
poetry: شعر شعراء ادب ادبي poetry literature poets
bookfair: معرض_الكتاب معرض_كتاب book_fair
centre: مركز مراكز مركز_ثقافي مقر centre center cultural_centre hub
culture: ثقافة ثقافي ثقافية culture cultural
holiday: اجازة اجازات عطلة عطل holiday vacation leave_holiday break weekend_holiday holidays الاجازه العطله vacations days_off_school
musicschool: معهد_موسيقى تعليم_الموسيقى music_school instruments
readingclub: نادي_قراءة reading_club book_club mobile_library مكتبة_متنقلة
writers: كاتب كتاب_ادباء مؤلف مؤلفين writer writers author authors

= tourism
tourist: سائح سياح سياحي سياحية سياحة زائر زوار tourist tourism visitor traveller sightseeing الزوار visitors holidaymakers tourists_and tour tours جولات جولة السواح سواح سياحيه visitors_to tourists
guide: مرشد مرشدين ارشاد_سياحي دليل guide guides ادلاء مرشد_سياحي guided tour_guide
hotel: فندق فنادق نزل نزل_سياحية منتجع hotel resort guesthouse hostel lodging غرف_فندقية فنادقنا hotels resorts
mountain: جبل جبال جبلي جبلية mountain mountains hill الجبال قمم hills peaks
desert: صحراء صحراوي رمال_الصحراء desert dunes
cave: كهف كهوف cave caves
reststop: استراحة استراحات rest_area rest_stop rest_areas service_area
cablecar: تلفريك cable_car
spring: عين_ماء عيون_مائية عين spring hot_spring
hiking: مسار_جبلي مسارات_جبلية هايكنج تسلق مغامرات hike hiking trekking trails climbing adventure
caravan: كرفان كرفانات caravan caravans campsite camper
promotion: ترويج حملة حملات دعاية promote promotion campaign advertise
guesthouse: بيوت_ضيافة بيت_ضيافة نزل_تراثي guest_house guest_houses homestay bed_and_breakfast للضيافة ضيافة rent_rooms rooms_to_tourists
cruise: سفن_سياحية cruise cruise_ship
viewpoint: اطلالة مطل viewpoint lookout

= environment
air: هواء جودة_الهواء air air_quality جو_ملوث الجو air_we_breathe
smoke: دخان ادخنة انبعاثات غبار smoke fumes emission emissions dust ابخرة مداخن chimney chimneys exhaust تخنق تخنقنا يخنق choke choking تلوث_الهواء cough breathing breathe نتنفس تنفس دخاخين دخان_المصنع fumes_from smoky
measure: قياس يقيس محطات_قياس اجهزة_قياس measure sensor readings gauge monitors يقيسون مقياس monitors_for measuring measured
environment: بيئة بيئي بيئية environment environmental nature natural طبيعة
climate: مناخ تغير_المناخ climate
plasticbags: اكياس كيس بلاستيكية plastic_bags bags
electric_car: سيارات_كهربائية سيارة_كهربائية شحن نقاط_شحن محطات_شحن electric_cars electric_vehicles ev charging charger charge_points charge_an_electric charge_electric
mangrove: اشجار_القرم مانجروف mangrove mangroves نباتات_القرم شجر_القرم
grazing: رعي جائر مراعي grazing overgrazing pasture goats_eat
felling: قطع_الاشجار احتطاب logging felling cutting_trees wood_cutting cutting_wild cutting_down
reserve: محمية محميات reserve protected_area sanctuary
quarry: كسارة كسارات محجر quarry quarries crusher crushers
native: اشجار_محلية محلية_النباتات native native_trees محلي_شجر

= farms
farm: مزرعة مزارع زراعة زراعي زراعية farm agriculture agricultural farming crop crops محاصيل محصول بساتين بستان orchards orchard مزرعه مزروعات مزارعنا ضواحي ضاحية farms plantations
irrigation: ري سقي تنقيط ري_حديث irrigation watering drip drip_irrigation سقاية نسقي رى irrigate sprinklers
pump: مضخة مضخات pump pumps
date: تمر تمور رطب dates date_palm
bees: نحل نحال عسل bees honey beekeepers beekeeping beekeeper تربية_النحل
subsidy: دعم مساندة اعانة اعانات support subsidise subsidize aid grants مدعوم دعموا دعم_مالي financial_support مساعدات help_with_cost دعمنا اعانه مساعدات_مالية subsidies financial_help help_with_money
fertiliser: سماد اسمدة مبيدات fertiliser fertilizer pesticide
greenhouse: بيوت_محمية greenhouse greenhouses
palmpest: سوسة_النخيل سوسة دوباس افات weevil pests palm_disease
fodder: علف اعلاف fodder animal_feed hay
locust: جراد locust locusts
market_crops: تسويق_المحاصيل تسويق_التمور شراء_المحصول sell_crops buy_crops
seed: بذور بذرة seed seeds
farmland: ارض_زراعية اراضي_زراعية farmland farm_land

= traffic
driving: قيادة سياقة تعليم_القيادة رخصة_قيادة driving drive driving_licence driving_test السياقه driving_lesson driving_lessons drive_a_car learner_driver
seatbelt: حزام حزام_الامان مقعد_طفل seat_belt child_seat
stagger: تفاوت تباين_الدوام stagger staggered shift_times
carpool: تشارك_السيارات carpool car_sharing
tailgate: تجاوز تجاوزات overtaking tailgating reckless overtake تتجاوز كتف_الطريق
tint: تظليل_الزجاج مخفي tinted tint windows
test: اختبار_القيادة اختبار_السياقة driving_exam driving_test
signaltiming: توقيت_الاشارة توقيت_الاشارات زمن_الاشارة timing timed smart_signals اشارات_ذكية
onewaystreet: اتجاه_واحد one_way

= worship
mosque: مسجد مساجد جامع جوامع mosque mosques بيت_الله مساجدنا masjid يسعنا جوامعنا مساجدكم
prayer: صلاة مصلى مصليات مصلين يصلي اذان prayer pray prayers worshippers worship call_to_prayer يصلون نصلي صلوات مصلى_صغير praying pray_in
imam: امام ائمة خطيب خطبة imam sermon
cemetery: مقبرة مقابر دفن قبور موتى cemetery graveyard grave burial graves المقابر burials funeral جنازة جنائز قبر المقبره مدافن graveyards cemeteries tombs
ramadan: رمضان رمضانية ramadan شهر_فضيل الشهر_الفضيل شهر_كريم
eid: عيد eid
ablution: وضوء مواضئ ablution دورات_المياه_في_المسجد washing_place
quran: قران تحفيظ quran
zakat: زكاة صدقة صدقات اوقاف وقف_خيري zakat charity charities خيرية جمعيات_خيرية
sermontranslate: ترجمة_الخطبة sermon_translation

= post
address: عنوان عناوين عنونة ترقيم رقم_المنزل address addresses house_number house_numbers street_name postcode numbering موقع_المنزل ارقام_المنازل ترقيم_المنازل house_numbering named_streets اسماء_الشوارع unnumbered بلا_ارقام ارقام_للبيوت no_numbers بدون_رقم عناوين_البيوت رقم_البيت home_address
post: بريد طرد طرود شحنات mail post postal parcel parcels courier couriers package packages مكتب_بريد مكتب_البريد post_office طرودنا بريدنا رسائل_البريد letters mailbox
delivery: توصيل يوصل_الطلب مندوب_التوصيل تسليم delivery deliver deliveries مندوب مناديب توصيل_الطلبات delivered bring_home يوصلون توصيلها deliver_to deliveries_to couriers_find
locker: صناديق_بريد خزائن locker lockers post_box

= women
woman: امراة نساء نسائي نسائية حريم حرمة سيدة سيدات بنت بنات فتاة فتيات woman women lady ladies girl girls female females امهات بناتنا النسوان نسوان mums رائدات نسائنا بنيات ladies_only girls_only women_and
man: رجل رجال رياييل ذكور ولد اولاد بنين man men male boys boy
mother: ام امهات امومة mother mothers maternity motherhood الوالدات والدة امي moms mum
maternity: اجازة_امومة اجازة_وضع اجازة_الامومة maternity_leave parental_leave اجازة_الوضع اجازة_الولادة new_mothers بعد_الولادة after_birth اجازة_امومة_اطول ولدت maternity_leave_for
breastfeeding: رضاعة مرضعات breastfeeding nursing_room nursing_mothers غرف_الرضاعة غرفة_رضاعة ارضاع baby_changing feed_babies breast_feeding
private_space: خصوصية قسم_خاص خاص_بالنساء women_only separate_area section ladies_only privacy separate_section
womensworkplace: عمل_المراة working_mothers working_women موظفات عاملات الام_العاملة
worknursery: حضانة_في_العمل حضانة_في_مقر workplace_nursery nursery_at_work day_care day_care_at_workplace مقر_الشغل مقر_العمل
womensbus: عربات_للنساء مقاعد_للنساء women_only_seats

= openness
publish: نشر ينشر انشروا اعلان اعلنوا معلن publish announce disclose release make_public published تنشر نشروا يعلن_عن اعلان_النتائج make_known openly_publish publishing
transparency: شفافية مكشوف وضوح transparency transparent accountability openness في_العلن
budget: ميزانية موازنة مصروف مصروفات صرف انفاق budget spending expenditure اموال_عامة مال_عام public_money spend spent expenses نفقات ميزانيات فلوس_البلدية صرفتوا صرفت_الفلوس how_money_is_spent where_the_money_goes spends
council: مجلس_بلدي مجالس_بلدية مجلس مجالس بلدي municipal_council council councillors councillor المجلس_البلدي اعضاء_المجلس councils members_of_the_council
municipality: بلدية بلديات municipality municipal town_hall
meeting: جلسة اجتماع اجتماعات لقاء لقاءات meeting session hearing_public sessions جلسات_المجلس اجتماعاتكم meetings_of hearings
complaint: شكوى شكاوى شكاوي بلاغ بلاغات ملاحظة ملاحظات complaint complaints feedback report_problem grievances شكوانا شكاوينا شكوي اشتكي نشتكي complain complaining بلاغاتنا اشتكينا شكينا تذمر بلغنا reports_of complaints_we complained
reply: رد ردود يرد جواب اجابة يجاوب reply answer respond response يردون ردوا استجابة يستجيب نسمع unanswered ignored ignore تجاهل ما_ترد ردكم يجاوبون يتجاوب no_answer no_reply get_an_answer answers responded replies
suggestion: مقترح مقترحات افكار فكرة اقتراح_المواطنين suggestion idea ideas proposals proposal suggestions اراء اقتراحات اقتراحاتنا راينا ارائنا افكارنا مقترحاتنا ideas_we opinions
implement: تنفيذ نفذ منفذ تطبيق_المقترح implement carried_out implemented carry_out نفذوا ما_نفذ done_about put_into_practice
report: تقرير تقارير report annual_report reports
annual: سنوي سنويا سنوية كل_سنة كل_عام yearly annual annually each_year every_year سنويه once_a_year per_year
opendata: بيانات_مفتوحة بيانات احصاءات احصائيات ارقام data open_data statistics figures numbers
survey: استبيان استطلاع استفتاء تصويت راي survey poll vote opinion consult consultation مشاورة استشارة اخذ_راي سؤال_الناس نشارك مشاركة participate participation referendum شاور
tender: مناقصة مناقصات عقود tender tenders contracts procurement
deadline: مدة_محددة مهلة موعد_نهائي deadline time_limit within_days
minutes: محضر محاضر minutes decisions قرارات قرار
official: مسؤول مسؤولين وزير official officials minister ministers director
corruption: فساد رشوة محسوبية واسطة corruption bribery nepotism
law: قانون قوانين تشريع لائحة law laws regulation rule rules

= people
child: طفل اطفال عيال يهال جهال بزران صغار صغير_السن child children kid kids toddler صغارنا عيالنا اولادنا ابناء اليهال baby_children youngsters الطفل صبيان اطفالنا ولدي بنتي children_under infants little_ones young_children youngster
newborn: رضيع رضع مواليد newborn baby babies infant
orphan: يتيم ايتام orphan orphans
labourer: عامل عمال عمالة عاملين labourer laborer worker workers workforce migrant بناء_عمال builders workmen عاملين_في_المواقع outdoor_workers العمالة_الوافدة شغيلة labourers labour
labour_housing: سكن_العمال مساكن_العمال سكنات_العمال workers_hostels labour_camp labour_accommodation hostels workers_housing سكنات_عمال مجمعات_العمال worker_accommodation workers_accommodation dormitories labour_camps مساكن_عمال سكن_العمالة سكنهم workers_camps accommodation_of_workers
domestic: عاملة_منزل عاملات_منازل شغالة domestic maid housemaid
volunteer: تطوع متطوع متطوعين volunteer volunteering volunteers عمل_تطوعي متطوعون فرق_تطوعية التطوعي متطوعات volunteers_to
expat: وافد وافدين مقيمين expatriate expat foreigners foreign
youthcentre: مراكز_شبابية مركز_شباب youth_centres youth_club
divorce: طلاق مطلقات ارشاد_اسري divorce marital counselling_family
elderlycare: دار_المسنين رعاية_المسنين نادي_المسنين day_centre_for old_age_home elderly_care care_home
youthcouncil: مجلس_شباب برلمان_الشباب youth_council youth_parliament
scouts: كشافة مخيم_صيفي مخيمات_صيفية برامج_صيفية summer_camp summer_programme scouts
wagesdelay: تاخر_الرواتب تاخير_الاجور unpaid_wages late_wages wages_late wages_protection
helmet: خوذة خوذ سلامة_مهنية helmet helmets protective occupational_safety
middaybreak: حظر_الظهيرة عمل_الظهيرة وقت_الظهيرة midday_break noon_break
leisure: ترفيه ترفيهي ترفيهية فراغ وقت_الفراغ leisure entertainment recreation free_time fun
familycounsel: ارشاد_اسري استشارات_اسرية تاهيل_المقبلين family_counselling family_counseling premarital

= airport
airport: مطار مطارات airport air_terminal صالة_المغادرة صالة_الوصول terminal_building departures arrivals المطارات airports
passport: جواز جوازات جمرك جمارك حدود passport customs border immigration passport_control border_check ختم_الجوازات e_gate e_gates بوابات_الكترونية immigration_queue ختم_الجواز التدقيق_على_الجوازات passports immigration_officers
passenger: مسافر مسافرين ركاب راكب passenger passengers travellers commuter
flight: رحلة_جوية طيران طائرة رحلات_جوية flight flights airline طائرات الطائرات airplane airplanes plane planes aeroplane aircraft رحلات_خصب الرحلات_الجوية
luggage: امتعة عفش luggage baggage
visa: تاشيرة تاشيرات فيزا visa visas
dutyfree: سوق_حرة duty_free airport_shops

= places of a town
village: قرية قرى بلدة بلدات village villages rural hamlet قروي ارياف قريتنا بلدتنا القرى_النائية hamlets
town: مدينة مدن ولاية ولايات town city wilayat cities مدينتنا ولايتنا في_كل_ولاية towns our_town our_city
capital: عاصمة capital
remote_area: نائي نائية بعيد بعيدة بعيدين remote_village far remote_areas distant outlying بعيده اطراف مناطق_جبلية isolated faraway
square: ساحة ساحات ميدان square plaza
building: مبنى مباني عمارات_ادارية building block premises
centre_of_town: وسط_المدينة town_centre city_centre downtown
parade_space: مساحة_عامة مساحات_عامة public_space public_spaces open_area
expo: معرض معارض exhibition expo fair

= everyday words
use: استخدام استعمال يستخدم نستخدم استعملوا مستخدم مستخدمين use using used user users
bring: احضار جلب يجيب جيبوا نجيب bring brought fetch
send: ارسال نرسل يرسل ارسلوا طرش send sent
carry: حمل يحمل يشل نشل carry carrying load_up
find: نحصل يحصل يحصلون ايجاد عثور find found locate
lose: فقدان ضياع يضيع تضيع ضايع lose lost losing
buy: شراء يشتري نشتري buy buying purchase purchased
stand: يقف واقف واقفين وقوفا stand standing
fall: سقوط يسقط يطيح طاح fall falling falls
sink: غمر تغمر يغمر غرق_الشوارع submerged inundated waterlogged puddle puddles تجمع_المياه برك
dig: حفر يحفر dig digging trench
grow: نمو ينمو grow growing growth
write: كتابة يكتب مكتوب write written
speak: تحدث يتكلم نتكلم كلام speak talk talking speaking
listen: استماع سماع يسمع listen hear heard
watch: مشاهدة يشاهد watch viewing spectators جمهور_الملعب متفرجين
count: عد حصر count counted
die: موت يموت وفاة die dead death dying
hurt: اصابة يصاب جرح hurt injured injury
attack: هجوم يهاجم تهاجم عض attack bite bitten biting
steal: يسرق سارق مسروق steal stolen
rest: راحة يرتاح نرتاح rest resting relax_body
meet: التقاء نلتقي تجمع ملتقى meet gathering gather get_together hangout
cook: طبخ طهي يطبخ cook cooking kitchen مطبخ
drink: شرب يشرب مشروب drink thirsty عطش
wear: لبس يلبس ارتداء wear wearing
enter: دخول يدخل تدخل دخولهم enter entry entering admit access_to
exit: خروج يخرج مخرج مخارج exit exits leaving
stay: بقاء مبيت اقامة_ليلية overnight_stay accommodation
travel: سفر يسافر مشوار مسافة مسافات travel trip_far distance far
return: رجوع يرجع return back_home
follow: اتباع follow follow_up
answercall: رد_على_الهاتف يرد_على_التلفون pick_up_the_phone answer_the_phone
know: معرفة يعرف نعرف know knowing aware
understand: تسهيل سهلوا easier تسهيل سهلوا فهم يفهم نفهم وضوح واضح واضحة understand clear plain understandable simple سهل سهلة تبسيط بسيط بسيطة easy easier simplify
hard: صعب صعبة صعوبة hard difficult difficulty
big: ضخم اكبر واسع واسعة big large bigger larger wide
narrow: ضيق ضيقة narrow tight
high: عالي عالية مرتفع مرتفعة high tall raised
low: منخفض منخفضة low lower_level
strong: قوي قوية شديد strong bright brighter
fast: سريع سريعة اسرع fast rapid express
near: قريب قريبة اقرب nearby close_by nearer nearest closest
wrong: خطا اخطاء غلط wrong mistake mistakes error_made
fair: عدل عدالة عادل انصاف fair justice equal equality مساواة
rich: غني اغنياء ثري rich wealthy
sick_leave: اجازة_مرضية
first: اولوية اولوية_ل priority
last: نهاية اخر_الشهر end_of
regular: دوري دورية منتظم بانتظام دوريا regularly regular routine periodic
daily: يومي يوميا يومية كل_يوم daily every_day
permanent: دايم دائم دائمة ثابت permanent fixed
temporary: مؤقت مؤقتة temporary
sudden: مفاجئ فجاة sudden suddenly
crowd: جمهور_كبير زحام_الناس crowd crowds
empty_words: فراغ فارغ
colour: لون الوان ملون colour color painted_in
wood: خشب خشبي wood wooden
stone: حجر حجارة صخور stone rocks rock
metal: حديد حديدي معدن iron metal
glass: زجاج glass
paint: صبغ دهان طلاء paint painting_walls
wall: جدار جدران حائط wall walls اسوار
roof: سقف سطح اسطح roof rooftop roofs
floor: ارضية بلاط tile tiles flooring
window: نافذة نوافذ شباك window windows_of
room: غرفة غرف room rooms
table: طاولة طاولات table tables
bed: سرير اسرة_المستشفى bed beds
bicyclehelmet: خوذة_دراجة
tyre: اطار اطارات تاير tyre tyres tire tires
engine: محرك engine motor
carwash: غسيل_السيارات مغسلة car_wash washing_cars
abandonedcars: سيارات_مهملة سيارات_مهجورة سكراب خردة abandoned_cars scrap
boatramp: مرسى مراسي jetty pier slipway quay رصيف_قوارب مرسى_قوارب
lake: بحيرة بحيرات lake pond ponds
river: نهر نهير stream_water creek خور
island: جزيرة جزر island islands
garden_home: حديقة_منزلية حدائق_منزلية home_garden
flower: ورد زهور ازهار ورود flower flowers rose roses
fruit_tree: ليمون مانجو موز lime mango banana
wheat: wheat grain
milk: حليب البان milk dairy
bread: خبز مخبز مخابز bread bakery
egg: بيض دواجن دجاج egg poultry chicken
water_bottle: قناني قنينة bottle bottles bottled
cup: كوب اكواب cup cups
box: صندوق صناديق box boxes
key: مفتاح مفاتيح key keys
clock: ساعة_الحائط clock
picture: صورة صور photo photos picture image pictures تصوير
video: فيديو مرئي video videos
film: فيلم افلام film films movie movies
radio: اذاعة راديو radio broadcast_radio
tv: تلفزيون قناة television tv channel
newspaper: صحيفة جريدة newspaper press
social_media: تواصل_اجتماعي وسائل_التواصل social_media twitter instagram whatsapp واتساب
email: بريد_الكتروني ايميل email e_mail
file: ملف ملفات سجل سجلات file files record records
map: خريطة خرائط map maps
qr: رمز_الاستجابة باركود qr barcode
barrier_free: بدون_حواجز
screen: شاشة شاشات screen screens display
printer: طباعة طابعة print printing printed
story: قصة قصص حكاية story stories tales storytelling شعبي_قصص folk_tales قصص_شعبية
song: نشيد اناشيد song anthem
dance: رقصة رقص رزحة dance dancing
folk: فلكلور شعبيات فنون_شعبية folk folklore
costume: ازياء زي_تقليدي costume costumes dress
game: مباراة مباريات game match matches
team: فريق فرق منتخب team teams squad
player: لاعب لاعبين player players
prize: جائزة جوائز prize award awards
certificate: شهادة شهادات certificate certificates diploma
research: بحث ابحاث دراسة_علمية research study studies
science_center: مركز_علوم علمي علمية scientific planetarium
invention: ابتكار ابتكارات اختراع innovation invention innovative
startup_incubator: حاضنة حاضنات مسرعة incubator accelerator co_working
shopkeeper: صاحب_المحل تاجر تجار trader traders merchant
customer: زبون زبائن عميل عملاء مستهلك مستهلكين customer customers consumer consumers client
warehouse: مخزن مخازن مستودع warehouse storage store_room
import_export: استيراد تصدير import imports export exports abroad_sell sell_abroad خارج_البلاد overseas abroad
restaurant: مطعم مطاعم restaurant restaurants
hygiene: صحة_الغذاء سلامة_الغذاء food_safety hygiene_check
barber: حلاق حلاقة صالون barber salon hairdresser
laundry: مغسلة_ملابس laundry
workshop_car: كراج كراجات ورش_السيارات ورشة_سيارات car_repair garages mechanic
court: محكمة محاكم قاضي court judge courts
lawyer: محامي محاماة lawyer legal قانوني
marriage_contract: عقد_قران marriage_certificate
inheritance: ميراث تركة inheritance
prison: سجن سجناء prison prisoners
army: جيش عسكري army military
embassy: سفارة سفارات قنصلية embassy consulate
birth_certificate: شهادة_ميلاد birth_certificate
census: تعداد census
bank_card: صراف صراف_آلي atm cash_machine
cash: نقد نقدا كاش cash coins
salary_day: نزول_الراتب payday
debt: دين ديون مديون debt debts
tax_free: معفى_من_الضريبة
win: فوز win winner
clean_energy: طاقة_نظيفة متجددة clean_energy
windpower: رياح طاقة_الرياح wind turbine turbines
battery: بطارية بطاريات battery batteries
oil: زيت زيوت oil
chemical: كيميائي كيماويات chemical chemicals
medicalwaste: نفايات_طبية medical_waste
ewaste: نفايات_الكترونية electronic_waste
clothes: ملابس ثياب clothes clothing
furniture: اثاث furniture
repairshop: محل_تصليح
hearing_aid: سماعة سماعات hearing_aid
prosthetic: طرف_صناعي اطراف_صناعية prosthetic
therapy: علاج_طبيعي جلسات_علاج physiotherapy therapy rehabilitation تاهيل_طبي
blood: دم تبرع_بالدم blood donor donate_blood
organ: زراعة_الاعضاء organ
cancer: سرطان اورام cancer tumour
heart: قلب heart cardiac
asthma: ربو حساسية asthma allergy
virus: عدوى فيروس وباء virus infection epidemic
baby_food: حليب_اطفال
surgery: عملية عمليات_جراحية جراحة surgery operation
ward: جناح اجنحة ward wards
file_health: ملف_صحي سجل_طبي medical_record health_record ملف_واحد ملف_المريض
telemedicine: استشارة_عن_بعد telemedicine online_doctor
family_doctor: طبيب_الاسرة family_doctor
sign_up: تسجيل التسجيل قبول register registration sign_up enrol enrolment admission_school
grade_marks: درجات علامات marks scores grades_marks نتائج_الطلبة
holidaydate: موعد_الاجازة
break_time: فسحة استراحة_مدرسية recess break_time
schoolgarden: حديقة_مدرسية school_garden
school_fee: رسوم_المدارس رسوم_دراسية tuition_fee school_fee school_fees
private_school: مدارس_خاصة مدرسة_خاصة private_school private_schools المدارس_الخاصة
teacher_shortage: نقص_المعلمين teacher_shortage
desk: طاولة_مدرسية desks
sports_day: يوم_رياضي sports_day
housewife: ربة_بيت ربات_البيوت housewife housewives homemaker
father: اب اباء father fathers dad
grandparent: جد جدة اجداد grandparents grandfather
twins: توائم twins
wife: زوجة زوج wife husband spouse
widow: ارملة ارامل widow widows
refugee: لاجئ لاجئين refugee
guest: ضيف ضيوف guest guests
youthloan: تمويل_شبابي
minor: قاصر قاصرين minors underage
driverless: ذاتية_القيادة driverless
scooter: سكوتر scooter scooters e_scooter
tunnelpedestrian: نفق_مشاة
lightrail: قطار_خفيف
petrol_price: سعر_الوقود fuel_price
vehicle_inspection: فحص_المركبات vehicle_inspection roadworthiness تفحيص فحص_السيارة
plate: لوحة_المركبة رقم_المركبة number_plate plates
license_vehicle: تجديد_المركبة ملكية_المركبة vehicle_registration car_registration
insurance_car: تامين_المركبات car_insurance
tow: سحب_السيارات رافعة tow towing
lane: حارة_مرورية lane lanes
shoulder: كتف_الطريق hard_shoulder
exit_road: مخرج_الطريق slip_road
toll: بوابة_رسوم toll tolls
shuttle_school: نقل_الطلبة نقل_طلاب student_transport
walk_to_school: مشيا_الى_المدرسة walk_to_school
blackpoint: نقطة_سوداء blackspot
wash_hands: غسل_اليدين wash_hands soap صابون
mask: كمامة كمامات mask masks
queue_ticket: رقم_الدور نظام_الدور queue_ticket queue_number
seating_wait: صالة_انتظار waiting_room
lostfound: مفقودات lost_property
translator: مترجم مترجمين interpreter interpreters translator
labour_contract: عقد_عمل work_contract employment_contract
overtime: عمل_اضافي overtime
holiday_work: عطلة_اسبوعية يومين_راحة weekend_off day_off rest_day
transport_worker: نقل_العمال transport_of_workers workers_transport
shelter_sun: استراحة_العمال
coolingdrink: ماء_بارد cold_water
domestic_contract: استقدام recruitment_agency recruitment_fees
shift_work: نوبة نوبات
promotion_job: ترقية ترقيات promotion_at_work
women_leader: قياديات قيادية women_leaders
harassment: تحرش مضايقة harassment harass
safe_street: شوارع_امنة
sewing: خياطة تطريز sewing embroidery tailor
perfume: عطور لبان بخور perfume frankincense incense
pottery: فخار pottery clay
silver: فضة فضيات خناجر silver jewellery dagger خنجر silversmith silversmiths
weaving: نسيج سعفيات سعف weaving palm_fronds
boatbuilding: سفن_تقليدية صناعة_السفن dhow dhows boat_building
net: شباك_الصيد fishing_nets nets شباك
icefish: ثلج تبريد_الاسماك ice
auction: مزاد auction
goldprice: ذهب gold
packaging: تغليف تعبئة_التمور packaging packing
factory_dates: مصنع_تمور date_factory
honeyfestival: مهرجان_العسل
harvest: حصاد جني harvest picking
drought: جفاف drought dry جفت جف تجف نضوب drying_up dry_up dries
soil: soil التربة_الزراعية
salt: ملح salt
weeds: غويف مسكيت invasive prosopis weeds
desertification: تصحر desertification
frog: ضفادع
wolf: ذئاب ثعالب fox foxes wolves
donkey: حمير حمار donkey donkeys
wildanimals: حيوانات_برية wild_animals wildlife gazelle وعل oryx مها
hunting: صيد_جائر hunting poaching
aquarium: حوض_اسماك aquarium zoo حديقة_حيوان
playroom: غرفة_العاب
waterpark: العاب_مائية water_park splash نافورة نوافير fountains
stage: منصة stage
cinema_open: سينما_مفتوحة outdoor_cinema
lights_show: عروض_ضوئية light_show
market_night: سوق_ليلي night_market
tent: خيمة خيام tent tents
fire_wood: حطب firewood احتطاب
telescope: نجوم فلك stars astronomy
beachclean: تنظيف_الشواطئ beach_clean
kayak: تجديف كاياك kayak kayaking rowing
sailing: شراع ابحار sailing
run: ماراثون جري ركض marathon running run_race
chess: شطرنج chess
yoga: يوغا yoga
tennis: تنس tennis padel بادل
volleyball: طائرة_شاطئية كرة_طائرة volleyball basketball كرة_السلة
swimming_lessons: تعليم_السباحة swimming_lessons learn_to_swim دروس_سباحة
women_pool: مسبح_نسائي women_pool
membership: عضوية اشتراكات membership memberships
locker_room: غرف_تبديل_الملابس locker_room
seats_stadium: مدرجات stands terraces
sound_system: نظام_صوتي
carpet: سجاد فرش_المسجد carpet carpets
minaret: مئذنة منارة minaret
funeral_car: سيارة_موتى hearse
grave_search: ارقام_القبور grave_numbers
flag: علم_الدولة اعلام flag flags
statue: نصب مجسم statue sculpture_at
slogan: شعار logo slogan brand
visit_school: زيارات_مدرسية school_visits field_trips
lecture: محاضرة محاضرات ندوة ندوات lecture lectures seminar talk_on
debate: مناظرة مناظرات debate debates
council_women: عضوات
election: انتخابات انتخاب ترشح election elections candidate
petition: عريضة petition
freedom: حرية freedom
plan: خطة خطط تخطيط plan plans planning strategy
project: مشروع مشاريع project projects
work_delay: تعثر_المشاريع متعثر متوقف delayed_project stalled unfinished غير_مكتمل incomplete تاخر_المشروع تاخر_مشروع delays_of delayed_works road_works_late
schedule_projects: جدول_زمني timeline time_plan
decide: يقرر decide decision
promise: وعد وعود promise promises commitment
result: نتيجة نتائج result results outcome outcomes نتائجهم
reason: سبب اسباب reason reasons why_rejected
reject: رفض_الطلب مرفوض reject rejected refusal
accept: قبول_الطلب accept accepted
delay_days: مهلة_اضافية
notify: ابلاغ اخطار اعلام_المواطن inform informed tell told
visit_field: زيارة_ميدانية field_visit
office_branch: فرع فروع مكتب مكاتب branch branches office_in
travel_far: قطع_مسافات يقطعون long_drive drive_hours
evening_service: خدمة_مسائية evening_service
mobile_service: خدمة_متنقلة متنقل متنقلة وحدة_متنقلة mobile_unit mobile_clinic mobile_van visiting_van
self_service: خدمة_ذاتية self_service kiosk
parcel_lost: طرد_ضائع lost_parcel
rooftop_solar: الواح_على_السطح rooftop_panels
subscription_fee: رسوم_الاشتراك
deposit: تامين_مسترد ضمان_مالي deposit deposits
guarantee: ضمان ضمانات guarantee warranty
standard: معيار معايير مواصفة مواصفات standard standards specification
permit_work: تصريح_عمل work_permit
landuse: استخدام_الارض land_use zoning
swap: تبديل استبدال replace swap exchange تبادل
add_again: duplicate repeated متكرر متكررة repeatedly تكرار
balance: توازن balance
health_card: بطاقة_صحية health_card
summer_hours: دوام_صيفي summer_hours
detail: تفاصيل توضيح وضحوا تفصيل details explain explained explanation
late: متاخر متاخرة تاخير later late
reckless_show: استعراض يفحط يفحطون تفحيط تفحيص drifting stunts
limit: حد limit limits maximum
lowspeed: speed_limit
condition: شرط شروط اشتراط condition conditions requirement requirements
autumn: خريف الخريف موسم_الخريف autumn khareef monsoon
livestock_keeper: مربي مربين breeders herders رعاة
path: ممر ممرات مسارات paths path
small_business_women: رائدات_الاعمال
ventilation: تهوية ventilation ventilated
fibre: الياف الياف_بصرية ألياف fibre fiber fibre_optic
carsale: سيارات_معروضة سيارات_للبيع سيارات_للبيع_ cars_for_sale
driveway: كراجات_البيوت امام_الكراجات مداخل_البيوت driveway driveways
cash_card: بطاقة_مصرفية بطاقة_بنكية بالبطاقة bank_card pay_by_card credit_card
available: فاضي شاغر شاغرة كم_موقف spaces_left free_spaces vacant_spaces
bend: منعطف منعطفات انحناء bend bends curve curves
sensor: حساس حساسات مستشعر motion sensor sensors
behind: خلفي خلفية
softground: مطاط مطاطية rubber soft_ground soft
relatives: مرافق مرافقين مرافقي اقارب relative relatives companions
rescuelife: انعاش انقاذ_حياة save_a_life cpr resuscitation
far: travel_an_hour travel_hours
assembly: طابور_صباحي طابور_الصباح assembly school_yard ساحة_المدرسة yard courtyard فناء
finance_lit: مالية ثقافة_مالية manage_money money_skills financial
subjects: مادة_دراسية رياضيات_مادة maths mathematics رياضيات
speciality: تخصص تخصصات majors major specialisation
schoolcalendar: تقويم_مدرسي calendar
dormitory: سكن_طلابي سكن_الطالبات سكن_للطالبات سكن_طلبة dormitory dormitories student_housing
onlinelessons: دراسة_عن_بعد تعليم_عن_بعد online_lessons distance_learning remote_learning
overflow: فيض تفيض يفيض تطفح طفح ممتلئة ممتلئ مليان full overflow overflowing always_full
kitchenwaste: kitchen_waste بقايا_الاكل
tank: خزانات خزان tank tanks
signboard: لوحات_تجارية لوحة_تجارية shop_sign shop_signs signboard
attendance: حضور بدون_حضور مراجعة_المكتب going_to_the_office in_person without_visiting
finish: تخليص انهاء finish complete completion اكمال
priority: اولوية priority
slowsite: بطء_الموقع portal_hangs website_slow موقع_بطيء
neglect: مهمل مهملة اهمال محد_مهتم nobody_looks neglected neglect uncared
swim_people: سباح سباحين swimmer swimmers
deadanimals: ميت ميتة نافقة dead_animals carcass
trade: تجارة تجارة_ trade trading
advance_rent: مقدم سنة_مقدم in_advance
cover: غطاء اغطية تغطية_فتحات مكشوف مكشوفة manhole manholes فتحات open_manholes
guard: حارس حراس guards
bare: عارية bare exposed
rural: ارياف قروية ابناء_القرى rural countryside
draw: رسوم_فنية رسومات لوحات_فنية painter painters drawings paintings
instrument: عود_موسيقى عزف العزف oud guitar piano instrument
weekend_open: تفتح_في_العطل open_at_weekends
trailmark: علامات_المسار mark_the_trail
tractor: الات_زراعية جرار جرارات tractor tractors machinery
endowment: وقف اوقاف endowment endowments
women_board: مجلس_نسائي womens_board
advisory: استشاري استشارية مجلس_استشاري advisory
openday: لقاء_الناس لقاء_مفتوح open_door open_day
contractspub: عقود_المشاريع contracts_online
coworking: مساحة_عمل مساحات_عمل co_working coworking
dayoff: يوم_اجازة يوم_راحة day_off days_off rest_day
calls: مكالمة مكالمات calls phone_calls drop_calls
shuttle_air: توصيلة from_the_airport المطار_الى
mediation: خلافات خلاف نزاع صلح mediation disputes dispute conflict reconcile
barrier_wadi: تجرف تجرفها جريان water_flows flowing
retire_old: كبار_السن_دورات
danger_child: خطر_على_الاطفال
family_place: مكان_للعائلات

= what to do
provide: توفير وفروا يوفر توفر تامين تزويد اضافة تخصيص خصصوا وضع حطوا عطوا تركيب ركبوا انشاء اقامة ايجاد سووا تسوون provide add supply install put place set_aside allocate give create establish introduce set_up حطو سوولنا عينوا تعيين نوفر مدوا setting_up need_for توفر_لنا عطونا نحتاج_الى جيبوا حطولنا نطلب_توفير give_us offer offered supply_of installed placed build_us place_more
improve: تحسين تطوير حسنوا تقوية رفع_مستوى رفع_جودة تعزيز تجويد improve upgrade enhance better strengthen modernise modernize ارتقاء رفع_كفاءة جودة كفاءة quality weak ضعيف ضعيفة poor_quality طوروا ارفعوا_جودة حدثوا تحديث improving improvements better_quality modern حديث حديثة
repair: صيانة اصلاح صلحوا يصلح يصلحها تصليح تعمير_الخراب repair fix maintenance mend maintain broken damaged faulty خربان خربانة مكسر مكسرة تالف تالفة متهالك متهالكة معطل معطلة عطل اعطال توقف_عن_العمل خربت تعطل يتعطل out_of_order worn ترقيع تهالك متعطل متعطلة طافي طافية طفت مطفي مطفية ردم خراب انكسر انكسرت تعطلت not_working does_not_work stopped_working broke رقعوا عدلوا تعديل صينوا يصين يصلحون fixed fixing repaired mended out_of_service needs_fixing
lack: نقص قلة شح عدم_توفر عدم_وجود يفتقر تفتقر ناقص ما_شي مافي ماكو ما_عندنا محتاجين_الى lack missing shortage_of no_place insufficient ماشي مافيه no_proper do_not_have missing_from absent بحاجة_الى محرومين without_any ماشي_عندنا لا_يوجد لا_توجد لا_تتوفر ينقصنا ينقص تنقص there_is_no there_are_no has_no have_no none
enough: كافي كافية يكفي تكفي كفاية enough sufficient adequate
extend: تمديد اطالة extend longer prolong extension زيادة_ساعات مدوا يمددوا extended lengthen_hours stay_open_longer
widen: توسعة توسيع عرض_الشارع widen enlarge expand broaden expansion يسع يسعنا
move_away: نقل_المكب ابعاد ترحيل بعيدا relocate move shift_away moving نقل انقلوا ننقل moved elsewhere بعيدا_عن shift_elsewhere
reduce: تقليل تقليص خفض تخفيض تخفيف نزلوا قللوا الحد_من reduce lower lessen decrease shorten ease cut_down_on خففوا خفف قلل قلصوا تقليله reduce_the lowering reducing bring_down
increase: زيادة زيدوا رفع تكثيف مضاعفة increase more raise extra additional additionally كثرة كثروا زودوا كثفوا زيادة_عدد add_more more_of
early: مبكر بدري مبكرة early earlier
close: اغلاق مغلق مغلقة مقفل مقفول مقفولة مسكر مسكرة يسكر تسكر سكروا closed close shut locked يقفل يقفلون قفلوا يغلق تغلق closes closing shuts closed_at
open: فتح افتحوا يفتح تفتح مفتوح مفتوحة افتتاح اتاحة open opening reopen available يفتحون فتحوا مفتوحه opens opened keep_open
forbid: منع حظر امنعوا ممنوع forbid ban prohibit outlaw not_allowed stop_people restrict يمنع تمنع امنعوهم لا_تسمحوا banned forbidden stop_the not_be_allowed should_not_be
oblige: الزام الزموا اجبار oblige require force mandatory compulsory
protect: حماية احموا الحفاظ حفظ صون protect protection preserve safeguard conserve نحمي يحمي صيانة_الطبيعة protecting protected preserve_the
remove: ازالة الغاء شيلوا خوزوا remove removal abolish demolish هدم cut_out
encourage: تشجيع تحفيز حوافز encourage incentive incentives motivate reward شجعوا يحفز encouraging motivating
awareness: توعية وعي تثقيف awareness educate_people campaign_of
begin: بداية بدء يبدا تبدا start begin begins launch بداية_الدوام
choose: اختيار يختار choose choice option
share: مشترك مشتركة تعاون share shared joint cooperation اشراك مشاركة_ involve involved include
organise: تنظيم نظموا ينظم ادارة organise organize manage regulate management
small: صغيرة small little
morning: صباح صباحا صباحي صباحية فجر فجرا الصبح morning dawn early_morning ظهر_الصباح sunrise before_sunrise الفجر الضحى mornings
winter: شتاء شتوي winter
machine: جهاز اجهزة ماكينة الات machine machines device equipment
place: مكان اماكن مساحة مساحات موقع مواقع place space area spot zone منطقة مناطق

= numbers
two:  اثنان مرتين مرتان two twice 2
three: ثلاث ثلاثة three 3
four: اربع اربعة four 4
five: خمس خمسة five 5
six: ست ستة six 6
seven: سبع سبعة السابعة seven 7
eight: ثمان ثمانية الثامنة eight 8
nine: تسع تسعة التاسعة nine 9
ten: عشر عشرة العاشرة ten 10
hundred: مئة مائة hundred 100
month: شهر شهور اشهر شهري شهرية month monthly
week: اسبوع week
`;

/**
 * Concepts that go together, as what troubles people and what they ask for: two texts that name different ones of a line
 * still have something in common.
 */
export const kin = `
slow speedup waiting onestop deadline paperwork
fee expensive cheap free instalment subsidy limitedincome reduce entryfee refund
dark lighting night led
waste bin clean collect dumping recycling landfill smell sweeper
disabled ramp entrance lift accessible_bus
beach coast lifeguard shower turtle jetski pool
app online website internet mobile crash_app form_online unified
council municipality government department official
budget publish transparency report opendata tender minutes
complaint reply suggestion hotline
teacher training teach class tuition coach_sport
driver car driving truck taxi speed
wedding hall festival music newlywed
noise music sleep construction neighbour motorbike generator fireworks barking
road pavement paving pothole linkroad dual
crossing bridge pedestrian schoolzone
heat aircon shade summer middaybreak
prayer mosque imam ablution quran
reststop fuel toilet
panel language direction_sign guide
heritage monument fort oldhouse museum history restore document oral
elderly help elderlycare homecare
wadi flood rain dam warning trapped
picnic park play bench grass leisure
job jobseeker graduate training allowance jobfair localise interview
parttime workinghours remotework schoolday extend
mother maternity breastfeeding newborn leave worknursery womensworkplace
child play kindergarten family parents newborn student
student school class child university
dog stray animal shelter sterilise barking
camel livestock fence slaughter_pen stray
farm farmer irrigation pump subsidy fodder seed greenhouse
tree shade grass felling native mangrove
well falaj irrigation water treated
water cutoff tanker pressure leak network
market shop sell vegetables home_business family
sport gym pitch football pool club equipment
clinic doctor appointment waiting specialist patient nurse health
medicine chronic delivery homecare shortage
ambulance accident danger firstaidtraining
housing land loan rent apartment newlywed tenantrights
permit renew build small_business company inspection
bus stop route frequency timetable punctual publictransport latenight
airport passport passenger flight luggage visa
post address delivery locker
labourer labour_housing middaybreak helmet wagesdelay domestic pickup
woman mother private_space man
air smoke pollution industrial measure quarry
tourist hotel guesthouse hiking caravan guide visitpatients
art theatre festival culture musicschool readingclub book library
camera inspection police speed fine
danger accident security warning
lack provide increase
close open workinghours extend early
repair improve restore
village remote_area town neighbourhood
`;

/** Sections of the concepts that say how, when or for whom, rather than what. */
export const lesserTopics = ['what to do', 'numbers', 'places of a town'];

/** Named places, as the concepts: a smaller one may also stand under the one it lies in. */
export const places = `
muscat: مسقط العاصمة مطرح السيب بوشر روي الخوير الخوض المعبيلة الموالح الغبرة القرم العذيبة العامرات قريات قنتب muscat muttrah mutrah seeb bausher ruwi al_khuwair al_khoud mabela ghubra qurum azaiba amerat quriyat qantab
seeb: السيب الخوض المعبيلة الموالح seeb al_khoud mabela mawaleh
bausher: بوشر الخوير الغبرة العذيبة bausher al_khuwair ghubra azaiba
mutrah: مطرح روي muttrah mutrah ruwi
khoud: الخوض al_khoud
mabela: المعبيلة mabela
khuwair: الخوير al_khuwair
qurum: القرم qurum
quriyat: قريات quriyat
qantab: قنتب qantab
amerat: العامرات amerat
dhofar: ظفار صلالة مرباط طاقة ثمريت dhofar salalah mirbat taqah thumrait
salalah: صلالة salalah
mirbat: مرباط mirbat
taqah: طاقة_ظفار taqah
dakhiliyah: الداخلية نزوى بهلاء الحمراء ازكي سمائل ادم منح_الداخلية بدبد الجبل_الاخضر dakhiliyah nizwa bahla al_hamra izki samail bidbid jabal_akhdar green_mountain
nizwa: نزوى nizwa
bahla: بهلاء بهلا bahla
izki: ازكي izki
samail: سمائل samail
bidbid: بدبد bidbid
akhdar: الجبل_الاخضر jabal_akhdar jebel_akhdar green_mountain
sharqiyah: الشرقية صور ابراء المضيبي بدية جعلان مصيرة وادي_شاب sharqiyah sur ibra mudhaibi bidiyah jaalan masirah wadi_shab
sur: صور sur
ibra: ابراء ابرا ibra
bidiyah: بدية bidiyah
jaalan: جعلان jaalan
masirah: مصيرة masirah
wadishab: وادي_شاب wadi_shab
batinah: الباطنة صحار بركاء بركا الرستاق شناص لوى صحم الخابورة السويق المصنعة نخل_الباطنة batinah sohar barka rustaq shinas liwa saham khabourah suwaiq musanaah
sohar: صحار sohar
barka: بركاء بركا barka
rustaq: الرستاق rustaq
shinas: شناص shinas
saham: صحم saham
khabourah: الخابورة khabourah
suwaiq: السويق suwaiq
musanaah: المصنعة musanaah
dhahirah: الظاهرة عبري ينقل ضنك dhahirah ibri yanqul dhank
ibri: عبري ibri
buraimi: البريمي محضة buraimi mahdah
musandam: مسندم خصب دبا بخا musandam khasab dibba bukha
khasab: خصب khasab
dibba: دبا dibba
wusta: الوسطى هيما الدقم محوت al_wusta haima duqm mahout
duqm: الدقم duqm
haima: هيما haima
dubai: دبي dubai
abudhabi: ابوظبي ابو_ظبي abu_dhabi
sharjah: الشارقة sharjah
ajman: عجمان ajman
doha: الدوحة doha
manama: المنامة manama
kuwait: الكويت kuwait
riyadh: الرياض riyadh
jeddah: جدة jeddah
dammam: الدمام dammam
`;

/**
 * The forms in which people ask for more of a thing (`+`) or less of it (`-`), not those in which they tell how things are:
 * "raise", but not "rising". `not` turns what follows around; `weak` gives way to another word after it (keep … closed).
 */
export const stances = `
+: ابقاء ابقوا الابقاء الحفاظ حافظوا استمرار استمروا اضافة اضيفوا انشاء انشئوا بناء ابنوا اقامة تشييد افتتاح فتح افتحوا السماح اسمحوا سماح يسمح اتاحة فرض افرضوا زيادة زيدوا رفع ارفعوا تكثيف مضاعفة ضاعفوا تمديد مددوا اطالة توسعة توسيع وسعوا تشديد شددوا تشجيع شجعوا دعم ادعموا تفعيل تشغيل شغلوا تعميم تركيب ركبوا حطوا وفروا توفير ادخال تخصيص بطلوا زراعة ازرعوا غرس احياء الابقاء_على الاستمرار_في
+: retain continue add build create open allow permit_to introduce install impose raise increase extend lengthen widen tighten encourage expand provide establish start launch plant restore double more longer bring_back legalise
-: الغاء الغوا الغاءات ازالة ازيلوا شيلوا خوزوا هدم اهدموا اغلاق اغلقوا اقفال سكروا صكوا قفل منع امنعوا حظر احظروا ايقاف اوقفوا وقف وقفوا توقيف تقليل قللوا تقليص قلصوا خفض خفضوا تخفيض نزلوا تخفيف خففوا الحد_من حدوا_من تقصير قصروا تضييق ضيقوا انهاء انهوا سحب قطع_الاشجار اقطعوا رفض تجريم ازاله حذف احذفوا تجنب التخلي_عن الاستغناء_عن
-: remove abolish scrap cancel ban prohibit forbid stop close closed shut demolish cut_down tear_down knock_down end drop eliminate reduce lower lessen decrease shorten narrow relax discourage limit restrict cut less fewer no_more off outlaw withdraw phase_out get_rid_of do_away_with banned prohibited forbidden removed abolished cancelled fell pull_down
not: عدم لا_نريد ما_نبا ما_نبغى ما_نبي لا_نبغى لا_نرغب ضد نرفض should_not must_not shouldnt mustnt do_not dont never_allow against no_longer cannot_be nobody_should oppose not_to
weak: keep let make leave خلوا خلو اتركوا
keep: keep leave خلوا خلو اتركوا
pay: charge paid_entry make_pay مدفوع مدفوعة بمقابل برسوم بفلوس دفع_رسوم ادفعوا fees_for pay
free: free مجاني مجانا مجانية بلاش ببلاش اعفاء free_of_charge without_charge no_charge no_cost at_no_cost exempt waive no_fee no_fees بدون_رسوم دون_رسوم بلا_رسوم بدون_مقابل بلا_مقابل دون_مقابل
`;

/** What a text may be either one or the other of: two texts that say different ones ask for different things. */
export const contrasts = `
duty: الزامي الزامية اجباري اجبارية الزام فرض_عين compulsory mandatory obligatory required | اختياري اختيارية طوعي طوعية voluntary optional
mixing: دمج اختلاط مختلط مختلطة combine merge mixed integrate join | فصل separate split apart segregate
sex: رجال رجل بنين اولاد ذكور رياييل شباب_فقط men man boys boy male males | نساء امراة نسائي نسائية حريم سيدات بنات فتيات women woman ladies girls girl female females
sooner: تقديم تبكير ابكر earlier sooner bring_forward | تاخير تاجيل postpone delay later
daytime: صباح صباحا صباحي صباحية الصبح morning mornings | مساء مسائي مسائية العصر المغرب ليلا ليلي ليلية evening evenings night afternoon
weekday: احد sunday sundays | اثنين monday mondays | ثلاثاء tuesday tuesdays | اربعاء wednesday wednesdays | خميس thursday thursdays | جمعة friday fridays weekend weekends نهاية_الاسبوع | سبت saturday saturdays weekend weekends نهاية_الاسبوع
season: صيف صيفي صيفية summer | شتاء شتوي شتوية winter
manner: حضوري حضورية in_person face_to_face | الكتروني الكترونية عن_بعد online digital remotely
owner: خصخصة privatise privatize privatisation | تاميم nationalise nationalize
rank: ابتدائي ابتدائية primary | ثانوي ثانوية secondary
way: رفع_صوت louder turn_up | خفض_صوت quieter turn_down
stay: نقل انقلوا ينقل move relocate | بقاء يبقى stay remain
fate: هدم اهدموا demolish tear_down knock_down cut_down قطع_الاشجار | ترميم الحفاظ صيانة ابقاء restore preserve renovate keep retain conserve
direction: اتجاه_واحد one_way | اتجاهين two_way
kept: مركزي مركزية centralise centralize | لامركزية decentralise decentralize
`;

/** Words that say nothing of what is asked for. */
export const stopWords = `
في من الى على عن مع هذا هذه ذلك تلك هذي هذاك التي الذي الذين اللي الا ان انه انها كان كانت يكون تكون كل بعض اي او ام ثم قد لقد لكي كي حتى اذا لو لان لانه لانها لكن بل هو هي هم نحن انا انت انتم به بها له لها لهم لنا فيه فيها فيهم عليه عليها عليهم منه منها معه بين عند عندنا عندهم عنده عندي لدى لدينا حول خلال ضمن عبر بعد قبل فوق تحت امام خلف قرب بجانب جنب قدام جدام صوب ورا داخل خارج غير كذلك ايضا جدا فقط هنا هناك هني مثل كما كيف ماذا متى اين وين ليش ليه لماذا شو ايش شلون يا ما لا لم لن ليس ليست مب مو مش بدون بلا دون نبا نبغى نبي ابا ابغى يبا نريد اريد نحتاج يحتاج تحتاج حاجة نرجو ارجو نامل امل نتمنى اتمنى نطلب نطالب اطالب نقترح اقترح اقتراح رجاء ضرورة ضروري يجب ينبغي لازم مهم الرجاء يمكن ممكن لعل يرجى نود اود وايد واجد كثير كثيرا كثيرة هواي اكثر اقل شي شيء اشياء حق حقنا مال عشان علشان حال لين الين يوم ايام وقت اوقات فترة مدة مرة عدد نوع جميع كافة عدة بشكل بصورة طريقة جيد جديد جديدة جدد صار صاير تم يتم اصبح يصبح احد محد واحد واحدة اثنين ثاني اخر اخرى اول اولى نفس ذات دائم دائما باستمرار دايم خلوا خلو سووا يسوون نسوي تسوون نقدر يقدر يروم نروم اروم يعرف يعرفون عام عامة خاص خاصة كبير كبيرة موجود موجودة يوجد توجد هل ابوي اخوي يجي يجون يروح يروحون رايح رايحين عام_عام مناسب مناسبة
اعادة نظر ع ب ل س حد بس حل هم هيه سالفة موضوع
a an the of in on at to for from by with and or but if so as is are was were be been being am do does did done has have had having it its they them their theirs we us our ours you your yours he she his her i me my this that these those there here where when which who whom whose what how why than then too very can could should would shall will may might must not no nor never only also just even still yet all any each every some most many much such same other another one two into onto over under near beside behind between across along around about before after during until till while because since please need needs needed want wants like let lets make makes made get gets put give us keep set come comes go goes going take takes say says people thing things way ways new good bad own too up down out off back both few lot lots per via within without upon
`;
