/**
 * Concepts of public services in standard Arabic, Gulf Arabic and English. Each line is the name of a concept and its words.
 * `_` joins the words of a phrase. A word may be in several concepts. Inflected forms that stem.ts reduces are left out.
 * Written from what municipalities and ministries are commonly asked for.
 */
export const concepts = `
= parking
parking: موقف مواقف باركنج اصطفاف ايقاف_السيارات parking park_car car_park parking_lot garage leave_a_car leave_cars bays park_in to_park park_for وقوف توقف_السيارات ركن اركن رصف_السيارات leave_their_cars وقفة يوقفون مكان_للسيارة park_their parks_his parking_places
multistorey: طوابق متعددة_الطوابق ادوار multistorey multi_storey multilevel storeys floors طابق طبقات upper_floors
shade: ظل مظلل مظلة تظليل سقيفة shade canopy shelter awning يظلل مسقوف cover_from_the_sun roofed_over
meter: عداد meter metre_reading parking_meter
double_parking: وقوف_مزدوج وقوف_خاطئ وقوف_عشوائي double_parked illegal_parking blocked
garage_block: اغلاق_الطريق يسد يغلقون يعيق block obstruct

= roads
road: طريق طرق شارع شوارع سكة سكك درب دروب مسلك road street highway avenue lane route_road motorway carriageway الخط_السريع طريق_سريع roads_in tarmac_road
paving: رصف تعبيد سفلتة اسفلت ترابي قار تبليط pave unpaved asphalt tarmac dirt_road gravel surfacing resurface ارصفوا معبد غير_معبد مغبر sealed_road
pothole: حفرة حفر_الشارع مطبات_الحفر تشققات هبوط_الطريق تكسرات pothole holes crack bumpy مكسر_الشارع craters ruts worn_out_road
roundabout: دوار تقاطع roundabout junction intersection crossroads
signal: اشارة_ضوئية اشارة_مرور اشارة traffic_light signal red_light
bump: مطب كاسرات_السرعة مهدئات speed_bump speed_hump humps calming
pavement: رصيف ارصفة ممشى_جانبي pavement sidewalk footpath footway kerb curb walkway ممر_المشاة رصيف_المشاة ممشى_آمن
bridge: جسر جسور كبري نفق انفاق معبر_علوي bridge flyover overpass underpass tunnel footbridge كوبري جسور_المشاة pedestrian_bridge
crossing: عبور معبر يعبر خطوط_المشاة ممر_مشاة crossing zebra crosswalk يقطعون_الشارع قطع_الشارع عبور_المشاة cross_the_road crossing_the_street zebra_crossing
pedestrian: مشاة مشي راجلين pedestrian walk walker foot الماشين يمشون_على people_on_foot on_foot
cycle: دراجة دراجة_هوائية سيكل سياكل bicycle bike cycle cyclist cycleway ride بايسكل cycling_lane
truck: شاحنة لوري لواري تريلة نقل_ثقيل truck lorry heavy_vehicle hgv trailer نقليات سيارات_ثقيلة مقطورة heavy_trucks tipper dump_trucks
car: سيارة مركبة موتر مواتر car vehicle automobile سيارات_خاصة motorists_cars
pickup: بيكب بيك_اب وانيت صندوق_الشاحنة pickup open_truck
speed: سرعة مسرع طيش متهورة speed fast_driving racing speeders drive_fast سرعة_جنونية too_fast over_the_limit
dual: ازدواجية مزدوج مسارين حارتين dual double_lane two_lanes
detour: تحويلة مسار_بديل طريق_بديل detour diversion bypass
peak: ذروة ساعة_الذروة اوقات_الذروة peak rush_hour rush peak_times وقت_الدوام اوقات_الزحام busy_hours busy_times
congestion: ازدحام زحمة زحام مزدحم اختناق congestion traffic_jam jam crowded_roads gridlock queues_of_cars busy_roads تكدس_السيارات packed_roads clogged تكدس_المركبات عجقة خنقة standstill bottleneck tailback
trafficgeneral: مرور سير حركة_السير traffic
coast: ساحل سواحل كورنيش بحر_ساحل coast coastal seaside seafront corniche shore waterfront by_the_sea
industrial: صناعية مصنع industrial factory plant_factory manufacturing
camera: كاميرا رادار camera radar cctv surveillance
accident: حادث حوادث تصادم دهس accident crash collision تدهور_السيارات injuries deaths killed وفيات اصابات صدم حوادث_مميتة دعس crash_with hit_by casualties
danger: خطر خطير خطورة مخاطر يهدد تهدد danger dangerous hazard risky unsafe risk threaten خوف يخاف نخاف تخاف scared frighten afraid fear ترعب مخيف ما_امان غير_امن perilous deadly life_threatening
marking: خطوط_ارضية تخطيط_الشارع دهان_الشارع علامات_ارضية marking road_markings lane_markings painted عيون_القطط cat_eyes خطوط_المواقف lines_in line_marking علامات_عاكسة عاكس عواكس reflective reflectors
guardrail: حاجز_معدني guard_rail guardrail crash_barrier حواجز_حماية
sanddrift: رمال_زاحفة زحف_الرمال sand_dunes_on drifting_sand كثبان مصدات sand_covers
uturn: دوران_للخلف رجوع u_turn turning
direction_sign: لوحات_ارشادية لوحات_مرورية road_sign direction_signs
linkroad: ربط وصلة link connects joining
schoolzone: امام_المدارس منطقة_مدرسية school_zone school_gates lollipop

= lighting
lighting: انارة اضاءة ليت لمبة كشاف مصباح فوانيس اعمدة_انارة نوروا تنوير light lamp streetlight street_light lit lamppost floodlight bulb illuminate ضوء اضواء مضاء lit_up brighten سراج سرج انوار ينير
dark: ظلام ظلمة مظلم عتمة معتم dark darkness unlit pitch_black pitch_dark gloomy no_light without_light بدون_نور بلا_انارة ما_فيه_نور
night: ليل مساء مسائي عشية المغرب بعد_المغرب العشاء العصر نص_الليل منتصف_الليل night evening midnight late_night sunset dusk nighttime overnight ليالي سهر after_dark at_night بعد_العشاء بعد_الغروب الغروب
solar: طاقة_شمسية شمسية الواح_شمسية solar renewable photovoltaic
led: ليد موفرة_للطاقة توفير_الطاقة led energy_saving energy saving_power طاقة

= parks
park: حديقة حدائق متنزه منتزه بستان_عام park garden green_space public_garden روضة_عامة حديقة_عامة parkland مناطق_خضراء green_areas حدائق_الاحياء متنفس روض garden_in playpark
play: لعب العاب مراجيح زحليقة ملاهي play playground swing slide toys climbing_frame see_saw
bench: كرسي كراسي مقعد جلسات استراحة_جلوس اماكن_الجلوس جلوس bench seat chair sit_down sitting كنبات كراسي_جلوس places_to_sit somewhere_to_sit
grass: عشب نجيل مسطحات_خضراء مسطح_اخضر grass lawn turf greenery
tree: شجر اشجار تشجير غرس شتلات زراعة_الاشجار غاف نخلة نخيل tree planting_trees saplings palms reforest forestation وارفة plant_more_shade plants نباتات زرعوا
picnic: شواء كشتة نزهة رحلات_عائلية تخييم مخيم picnic barbecue bbq camping grill مواقع_التخييم campsites
toilet: دورة_مياه حمام مرحاض toilet restroom washroom bathroom wc lavatory مرافق_صحية حمامات_عامة wc_facilities public_toilets بيوت_راحة
drinking: ماء_شرب برادة مياه_الشرب drinking fountain cooler water_fountain
walkpath: ممشى مماشي مسار_مشي مضمار walking_track trail path jogging track walking_path running_track ممشى_البحر
dogs_allowed: تربية_الكلاب dog_park
entryfee: رسوم_الدخول تذكرة_الدخول دخول_مجاني entry_fee entrance_fee admission free_entry
skate: تزلج سكيت skate skatepark

= transport
bus: حافلة باص bus coach shuttle minibus يودي buses_to bus_service
stop: محطة موقف_حافلات موقف_الباص stop station terminal bus_stop
train: قطار سكة_حديد سكك_حديدية مترو ترام train rail railway metro tram
taxi: تاكسي سيارة_اجرة اجرة_تاكسي taxi cab ride_hailing
ferry: عبارة عبارات_بحرية ferry boat قارب قوارب رحلات_بحرية sailings sailing_to
port: ميناء موانئ مرفأ port harbour harbor marina
publictransport: نقل_عام مواصلات وسائل_النقل public_transport transit transport commute
ticket: تذكرة اشتراك بطاقة_شهرية ticket pass fare subscription half_price نصف_السعر اجور_النقل تذاكر_موحدة travel_card
student: طالب طلبة طلاب تلميذ دارسين student pupil schoolchild schoolchildren learner schoolgirls schoolboys undergraduates
university: جامعة كلية university college campus معاهد كليات_التقنية institute polytechnic
timetable: جدول جداول مواعيد_الحافلات مواعيد_الباص timetable schedule
punctual: تاخير_الحافلات on_time punctual arrives late_buses التزام_بالمواعيد يتاخر_الباص always_late come_late
live: مباشر بث تتبع live stream broadcast real_time tracking webcast
arrive: وصول يوصل يصل توصل arrive arrival reach
schoolbus: حافلة_مدرسية باص_المدرسة school_bus
driver: سائق سواق قائد_المركبة driver motorist
frequency: كل_ساعة تردد frequency frequent hourly every_hour
route: خط_حافلة خطوط_الحافلات خط_جديد bus_line bus_route line routes
accessible_bus: حافلات_مهيأة accessible low_floor
latenight: حافلات_ليلية night_bus late_bus
sea_travel: نقل_بحري جزيرة جزر island

= fees
fee: رسم رسوم اجور تعرفة فاتورة فواتير سعر اسعار ثمن كلفة ضريبة ضرائب fee charge tariff bill price cost tax duty expense pay paid payment مبلغ فلوس money ريال rial خصم_الرسوم fare اجرة مصاريف دفع نسدد سداد dues rates
free: مجاني مجانا بلاش بدون_مقابل بلا_مقابل دون_مقابل دون_رسوم بدون_رسوم اعفاء معفى free free_of_charge without_charge no_charge no_cost at_no_cost exempt exemption waive no_fee بدون_فلوس دون_دفع بلا_فلوس for_nothing gratis costless
cheap: رخيص ارخص مخفض ميسر رمزي خصم خصومات تخفيضات مدعوم cheap cheaper discount affordable reduced symbolic low_cost subsidised subsidized subsidy concession رخص اسعار_معقولة معقول بسعر_رمزي low_prices lower_price reasonable bargain
expensive: غالي غلاء مرتفع_السعر باهظ مكلف نار expensive costly dear overpriced high_prices pricey نار_الاسعار مرهق يثقل تثقل too_much unaffordable تكلفنا ترهق cannot_afford cost_too_much
electricity: كهرباء تيار electricity power electric electrical تيار_كهربائي kilowatt
fine: غرامة مخالفة fine penalty violation تغريم يخالف ضبط ticketed offence مخالفة_بسيطة
instalment: تقسيط اقساط قسط دفعات instalment installment in_parts split_payment
limitedincome: محدودي_الدخل ذوي_الدخل_المحدود ضمان_اجتماعي محتاجين معسرين فقير فقراء اسر_معسرة low_income poor needy social_security دخل struggling hardship ضعيفة_الدخل اسر_فقيرة
fuel: وقود بترول بنزين محطات_الوقود شيشة fuel petrol gas_station petrol_station filling_station diesel
elderly: كبار_السن مسن شيبان شواب عجائز متقاعد كبار_المواطنين elderly old_people senior older aged pensioner retired retirees كبار اجداد عجوز شايب شياب كهول العجزة aged_people old_man old_woman older_people old_folk
museum: متحف museum exhibits gallery
refund: استرداد ارجاع_المبلغ refund
meter_reading: قراءة_العداد عدادات_ذكية smart_meter estimated_bill

= health
health: صحة صحي health healthcare
clinic: مركز_صحي عيادة مستوصف مستشفى health_centre health_center clinic hospital medical_centre medical_center infirmary مشفى مجمع_صحي مراكز_الصحة health_unit وحدة_صحية
doctor: دكتور طبيب اطباء طبية doctor physician gp specialist medic medical كادر_طبي دختر
nurse: ممرض تمريض nurse
dentist: اسنان ضرس dentist dental teeth tooth
medicine: دواء ادوية علاج صيدلية وصفة medicine drug medication pharmacy prescription remedies chemist حبوب pills tablets_medicine drug_supply
ambulance: اسعاف سيارة_اسعاف طوارئ ambulance emergency paramedic first_aid اسعافات_اولية casualty emergency_room غرفة_الطوارئ er
patient: مريض مرضى patient sick ill مراجعين
chronic: مزمنة ضغط_الدم chronic diabetes long_term_illness امراض_مزمنة مرض_السكري داء_السكري السكري السكر_المرض diabetics
mentalhealth: نفسي صحة_نفسية اكتئاب mental counselling counseling psychological psychologist depression
vaccine: تطعيم لقاح vaccine vaccination immunisation jab
appointment: موعد مواعيد حجز حجوزات appointment booking slot book_a_visit مواعيد_المستشفى book_ahead reservation reserve
waiting: انتظار نتريا اتريا يتريون ننتظر ينتظر طابور طوابير سرا waiting queue line_up صفوف_انتظار waiting_time نصف_نهار نصبر صف_طويل وقوف_طويل stand_in_line in_line long_lines wait_for
bloodtest: تحاليل فحص فحوصات مختبر test_results check_up checkup screening laboratory
visitpatients: زيارة visit visitor
smoking: تدخين مدخنين سجائر شيشة_تدخين smoking smoke_free cigarette tobacco vape
food: طعام غذاء اكل وجبة مطعم food meal restaurant canteen eat lunch cafeteria مقصف snack اطعمة طبخات
healthyeating: صحي_غذاء وجبات_صحية حلويات مشروبات_غازية healthy_meals sugary junk nutrition fizzy وجبة_صحية غذاء_صحي وجبات_مدرسية school_meals healthy_food unhealthy sweets fast_food وجبات_سريعة
specialist: اختصاصي استشاري تخصصي specialist consultant cardiologist
dialysis: غسيل_الكلى كلى dialysis kidney
maternityward: ولادة توليد حوامل حامل birth pregnant maternity_ward midwife
xray: اشعة رنين xray x_ray scan mri imaging
eyes: عيون نظارات eye eyesight glasses
homecare: رعاية_منزلية زيارات_منزلية علاج_منزلي home_visit home_care home_nursing visits_at_home
shortage: نقص_الادوية نفاد نافد out_of_stock run_out
obesity: سمنة وزن_زائد obesity overweight
roundclock: على_مدار_الساعة ٢٤_ساعة طوال_اليوم مناوبة round_the_clock 24_hours all_night day_and_night open_late
insurance: تامين تامين_صحي insurance insured health_cover تغطية_صحية

= schools
school: مدرسة school pupils_school
class: فصل فصول صف صفوف قاعة_دراسية class classroom grade قسم_دراسي غرفة_صفية حجرات classmates الشعب lessons_room
teacher: معلم مدرس_معلم مدرسين استاذ هيئة_تدريس teacher instructor tutor كادر_تعليمي educators
teach: تدريس تعليم منهج مادة_دراسية دروس درس دورة teach education curriculum lesson learn course subject يعلمون taught courses_in
crowdedclass: كثافة_الفصول اكتظاظ مكتظ overcrowded crowded packed too_many
bag: حقيبة حقائب شنطة bag backpack satchel schoolbag rucksack
book: كتاب كتب book textbook كتيب
library: مكتبة قراءة مطالعة library reading
tablet: جهاز_لوحي اجهزة_لوحية تابلت ايباد tablet laptop ipad device حاسوب حواسيب كمبيوتر computer
coding: برمجة ذكاء_اصطناعي روبوت تقنيات_حديثة coding programming ai artificial_intelligence robotics
aircon: مكيف تكييف تبريد air_conditioning air_conditioner ac cooling fans
heat: حر حرارة محترين حار قيظ شمس الظهيرة heat hot sun noon midday sunshine scorching حرارة_الصيف لهيب hot_weather sun_heat in_the_heat heatwave
summer: صيف قايلة اشهر_الحر summer summertime القيظ hot_months
weight: وزن ثقيل weight heavy load
kindergarten: روضة رياض_الاطفال حضانة تمهيدي nursery kindergarten preschool daycare creche childcare day_care
homework: واجب واجبات_منزلية homework assignments
exam: امتحان اختبار exam test_exam examination
uniform: زي زي_موحد زي_مدرسي لباس uniform dress_code clothing
schoolday: يوم_دراسي دوام_المدارس school_day school_hours
scholarship: بعثة منحة scholarship grant bursary
parents: ولي_امر اولياء_الامور اباء اهالي_الطلبة parents guardians والد اولياء امور
bullying: تنمر bullying bully
hobbies: موهبة مواهب موهوبين هواية نشاط انشطة talent hobby activity gifted club_activity
specialneeds: صعوبات_التعلم توحد تربية_خاصة متعلمين_ذوي learning_difficulties autism autistic special_education
counsellor: مرشد_اجتماعي اخصائي_اجتماعي اخصائي مرشد_مدرسي counsellor counselor social_worker
phoneban: هواتف_في_المدرسة phones_in_class
trip: رحلات_مدرسية رحلة trip excursion outing school_trip زيارات_طلابية رحلات_طلابية
language_teaching: لغة_انجليزية تعليم_اللغة english_lessons language_lessons mandarin chinese صينية
shift: فترة_مسائية فترتين مدرسة_مسائية shift double_shift evening_school
lab: مختبر_العلوم مختبرات_مدرسية laboratory_school science علوم experiments
tuition: دروس_خصوصية تقوية_دروس private_lessons tuition tutoring
pe: حصص_الرياضة حصة_رياضة تربية_بدنية physical_education sports_lessons
adulteducation: محو_الامية تعليم_الكبار literacy adult_education evening_classes

= waste
waste: نفايات زبالة قمامة مخلفات وسخ اوساخ كشرة قاذورات فضلات waste rubbish garbage trash litter refuse dirt مهملات زبايل وصاخة
bin: حاوية برميل سلة سلال صناديق_القمامة bin container barrel skip dumpster basket براميل_القمامة litter_bin receptacles سلة_مهملات حاويات_القمامة براميل_زبالة dustbin trash_can
recycling: تدوير اعادة_التدوير فرز فرز_النفايات بلاستيك ورق recycle sort plastic paper separation_of_waste separate_waste اعادة_استخدام معدن_وورق recyclable cans
landfill: مردم مكب landfill dump dumpsite tip
smell: رائحة روائح ريحة كريهة smell odour odor stink stench نتنة روائح_كريهة foul
clean: نظافة نظيف نظفوا غسيل clean cleanliness tidy hygiene sweep wash وسخة dirty filthy وصخ unclean غير_نظيفة قذرة نظفوها قذارة متسخ وساخة cleaners keep_clean litter_free
collect: جمع تجميع يشيلون رفع_النفايات رفع_القمامة collect collection pick_up تتكدس تراكم مرات_الجمع pile_up piling
construction: بناء انشاء تشييد مقاول اعمال_الحفر مواقع_الانشاء مخلفات_البناء ورشة_بناء construction building_site construction_site builder contractor excavation انقاض rubble debris building_waste
dumping: يعق يرمون رمي القاء dump_waste dumping throw littering thrown
oldfurniture: اثاث كبيرة_الحجم bulky furniture
compost: سماد_عضوي نفايات_عضوية بقايا_الطعام فائض_الطعام compost organic food_waste leftovers سماد
sweeper: كنس كناسة كنس_الشوارع sweeper street_sweeping sweeping
burning: حرق burning

= water
water: ماء مياه ماي مويه water حنفية tap الماء_العذب
cutoff: انقطاع ينقطع تنقطع مقطوع قطع_المياه cut outage interruption shortage go_off cut_off تنقطع_الشبكة turn_off تنقطع_المياه قطع_الماء قطع_الكهرباء تفصل_الكهرباء blackouts power_cut cuts_of water_cuts dry_taps without_water
tanker: صهريج تانكي تانكر خزان tanker tank
pressure: ضغط_الماء ضغط_المياه ضغط_ضعيف pressure
leak: تسرب هدر ماسورة انبوب leak leakage burst pipe يسرب مكسور_الانبوب pipes_burst
sewage: صرف_صحي مجاري مجارير بالوعة طفح sewage sewer drainage septic manhole drain شفط شفط_المجاري بيارة cesspit septic_tank overflow صرف
salinity: ملوحة مالح تحلية salty desalination salinity desalinated
well: بئر ابار طوي well borehole
falaj: فلج افلاج falaj aflaj irrigation_channel
wateruse: ترشيد استهلاك توفير_المياه saving_water consumption conserve
treated: مياه_معالجة معالجة_المياه treated reuse recycled_water grey_water
quality: جودة_المياه فحص_المياه تلوث_المياه water_quality tap_water taste طعم
network: شبكة_المياه توصيل_المياه mains piped water_network

= permits
permit: رخصة ترخيص اباحة تصريح موافقة اذن permit licence license permission approval authorisation authorization سماح سمحوا allow authorise اذونات اجازة_بناء
build: بناء بنيان تعمير مباني_جديدة build construct
onestop: محطة_واحدة نافذة_واحدة شباك_واحد مكان_واحد one_stop single_window one_place one_window one_counter single_office
department: دائرة دوائر جهة جهات وزارة مؤسسة هيئة department ministry office authority agency bodies institution دوائر_حكومية مراجعة_الدوائر offices_of
paperwork: ورقيات اوراق معاملة مستند وثائق روتين بيروقراطية paperwork documents forms transaction bureaucracy procedure اجراء استمارة نماذج stamp red_tape تعقيد ورق_كثير طلبات formalities applications
small_business: مشروع_صغير مؤسسات_صغيرة مشاريع_منزلية رواد_الاعمال رائد_اعمال مشروع_تجاري small_business start_up startup entrepreneur sme مشاريع_ناشئة ناشئة محلات_صغيرة small_shops small_firms
home_business: مشاريع_منزلية اعمال_منزلية من_المنزل اسر_منتجة عائلات_منتجة منتجات_العائلات منتجات_الاسر home_business home_based productive_families cottage_industry منتجات_منزلية منتجات_محلية homemade made_at_home local_products من_البيت مطابخ_منزلية home_kitchen from_home_food تبيع_من_بيتها شغل_البيت طبخ_البيت home_cooks homemade_food home_made
company: شركة company firm business employer صاحب_العمل اصحاب_العمل
renew: تجديد يجدد renew renewal extension_of_licence
speedup: تسريع سرعة_الانجاز سرعوا استعجال تعجيل بسرعة faster speed_up quicker quick swift shorten_time hasten اختصار تقليص_مدة cut_the_time reduce_the_time shorten_the_time انجاز يسرع_المعاملة اسرع_وقت في_يوم_واحد same_day within_a_day instant at_once promptly accelerate
slow: بطيء بطء تاخذ_شهور يتاخر تتاخر تاخير طويل slow delay long takes_months months طول_الاجراءات يطول تطول شهور takes_weeks takes_years wait_months ابطا مماطلة يماطلون تعطيل_المعاملة ages forever takes_too_long drags so_long
inspection: تفتيش مفتش رقابة مراقبة فحص_المواقع اشراف متابعة inspect inspection inspector check monitor supervise oversight control_of معاينة
track: متابعة_الطلب حالة_الطلب تتبع_المعاملة track_application status مرحلة وصلت_معاملتي وين_وصلت my_application has_reached
reminder: تذكير قبل_الانتهاء reminder remind expiry_date expires
counter: شباك شبابيك كاونتر استقبال counter desk reception
signature: توقيع توقيع_رقمي signature sign_documents

= noise
noise: ضجيج ضوضاء ازعاج صوت اصوات صراخ مزعج مكبر noise noisy loud sound volume loudspeaker racket din quiet صخب ضجة صاخب صوت_عالي اصوات_عالية decibel يزعج تزعج disturb صياح اصوات_مرتفعة blaring racket_at
music: موسيقى اغاني طرب حفلات music party concert musical songs فرق_موسيقية bands طبول طرب_عالي songs_at dj
wedding: عرس اعراس زفاف زواج افراح قاعة_افراح wedding marriage married marry
hall: قاعة صالة hall venue قاعة_الافراح
sleep: نوم ينام توقظ نرقد يرقد sleep asleep wake awake راقدين نعاس
neighbour: جار جيران مجاور neighbour neighbor next_door
fireworks: مفرقعات العاب_نارية fireworks firecrackers
motorbike: دراجة_نارية دباب motorbike motorcycle quad_bikes exhausts سيكل_ناري عوادم تفحيط drifting motor_bike
generator: مولد generator
barking: نباح bark تنبح ينبح

= sports
sport: رياضة تمارين لياقة sport exercise fitness athletic workout يتمرن تمرين keep_fit working_out
gym: صالة_رياضية نادي_رياضي جيم مركز_لياقة gym fitness_centre fitness_center gymnasium fitness_club صالات_لياقة قاعة_رياضية fitness_room fitness_hall صالة_تدريب fitness_hall_for
pitch: ملعب مستطيل_اخضر pitch field playing_field court stadium استاد ملاعب_الحارة football_field
football: كرة كرة_القدم فطبول football soccer ball
pool: مسبح سباحة يسبح swimming_pool swimming pool_swim swimmers نسبح pools swim_in
club: نادي اندية مركز_شبابي club youth_centre social_club
indoor: مغطى مغطاة داخلي_رياضي indoor covered roofed
competition: بطولة دوري مسابقة tournament league competition contest championship
coach_sport: مدرب_رياضي trainer_sport coaching
equipment: معدات اجهزة_رياضية ادوات equipment machines
esports: العاب_الكترونية esports gaming video_games
horses: خيل خيول فروسية سباق_الهجن هجن horse equestrian racing_camels

= access
disabled: ذوي_الاعاقة ذوي_الاحتياجات_الخاصة اصحاب_الهمم معاق اعاقة مقعدين كرسي_متحرك disabled disability wheelchair special_needs handicapped people_of_determination impaired كراسي_المعاقين reduced_mobility معوقين people_with_disabilities wheelchair_users اصحاب_الاعاقة ذوي_الهمم disabled_people less_able
ramp: منحدر رامب مزلقان ramp slope step_free dropped_kerbs kerbs smooth ممر_الكراسي steps stairs درج سلالم سلم عتبات مدرج_للكراسي step_free_access
entrance: مدخل باب ابواب entrance door gate doorway بوابة
blind: كفيف مكفوف ضعاف_البصر عمى برايل blind visually braille visually_impaired sighted البصر screen_reader قارئ_الشاشة
deaf: اصم صم لغة_الاشارة ضعاف_السمع deaf sign_language hearing نشرات
lift: مصعد lift elevator escalator
government_building: مبنى_حكومي مؤسسات_حكومية government_building public_building government_offices
audiosignal: اشارات_صوتية ناطقة صوتية audible talking audio
accessibleparking: مواقف_المعاقين مواقف_ذوي_الاعاقة disabled_parking accessible_parking disabled_bays
caption: ترجمة_نصية subtitles captions

= digital
app: تطبيق برنامج_هاتف app application mobile_app ابلكيشن برنامج applications_on
website: موقع_الكتروني بوابة بوابة_الكترونية صفحة website portal web site_online مواقعكم web_page webpage pages
online: الكتروني اونلاين عبر_الانترنت رقمي رقمنة عن_بعد online electronic digital e_services remotely اون_لاين خدمات_الكترونية web_based internet_services عن_طريق_النت على_النت بالنت عبر_النت من_الجوال via_the_web over_the_internet from_my_phone on_the_web
internet: انترنت نت شبكة واي_فاي واي_فاي_مجاني internet wifi wi_fi network broadband fibre fiber connection data_package باقات باقة_انترنت broadband_internet نت_منزلي home_internet wireless
coverage: تغطية ارسال ابراج برج_اتصالات coverage reception mobile_signal mast ضعيف_الشبكة signal_weak no_signal weak_signal ضعف_الانترنت اشارة_الهاتف اتصالات الشبكة_تطيح network_drops
mobile: هاتف هواتف جوال موبايل تلفون نقال mobile phone smartphone cell
crash_app: يعلق تعلق يتوقف معلق بطيء_التطبيق يهنق freezes hangs crashes_app stops bug يطيح يفصل error broken_app بطيء_جدا خلل اعطال_التطبيق
password: كلمة_مرور كلمة_السر تسجيل_دخول دخول_موحد login password sign_in account account_login حساب نسيت استعادة forgot forget
message: رسالة رسائل رسالة_نصية اشعار تنبيه text_message sms notification alert notify message texting
employee: موظف كادر كوادر staff employee officer clerk worker_office civil_servant personnel موظفيهم طاقم staff_at officials_at workers_at_the_counter
help: مساعدة يساعد يعين معاونة ارشاد help assist assistance guidance support_person
language: لغة لغات عربي انجليزي ترجمة language arabic english translate translation bilingual
payonline: دفع_الكتروني دفع_البطاقة بطاقة_بنكية card_payment pay_online pay_by_card
form_online: تعبئة نماذج_الكترونية online_forms
chatbot: مساعد_ذكي روبوت_محادثة chatbot virtual_assistant
privacy: خصوصية_البيانات بيانات_شخصية personal_data data_protection privacy_data
hotline: خط_ساخن مركز_اتصال رقم_موحد اتصال hotline call_centre helpline call telephone_line toll_free
unified: موحد منصة_واحدة تطبيق_واحد منصة unified single one_app one_account platform
card: بطاقة هوية card id identity
slowinternet: بطء_الانترنت سرعة_الانترنت internet_speed slow_internet
competitioncompany: منافسة مشغل competition_between operator

= markets
market: سوق اسواق بسطة معرض_بيع market souq souk bazaar stall السوق_الشعبي
shop: محل متجر دكان دكاكين بقالة shop store retail grocery حانوت supermarkets سوبرماركت هايبرماركت
mall: مجمع_تجاري مول mall shopping_centre المجمع
sell: بيع تسويق بائع باعة sell vendor seller marketing sale peddler يبيعن sold
traditional: تقليدي شعبي traditional
old: قديم عتيق old ancient
vegetables: خضار خضروات فواكه فاكهة vegetable fruit produce
fish: سمك اسماك صياد صيد fish fisherman fishermen seafood
farmer: مزارع_شخص مزارعين فلاح farmer grower اهل_المزارع
family: اسرة عائلة اهل family household عوايل
weekly: اسبوعي كل_اسبوع كل_خميس كل_يوم_خميس كل_جمعة weekly every_week weekend fridays saturdays كل_سبت نهاية_كل_اسبوع on_weekends الخميس الجمعة مرة_في_الاسبوع once_a_week every_friday every_saturday
monopoly: احتكار جشع monopoly greedy
expiry: منتهي_الصلاحية غش expired counterfeit fake
cafe: مقهى مقاهي كوفي قهوة cafe coffee coffee_shop
foodtruck: عربة_طعام food_truck
priceswatch: مراقبة_الاسعار ضبط_الاسعار ارتفاع_الاسعار غلاء_الاسعار price_control prices_rise price_check اسعار_المواد controlled_prices
secondhand: مستعمل اشياء_مستعملة second_hand used_goods flea flea_market
peddlers: باعة_متجولين باعة_الشوارع street_vendors hawkers street_sellers
butcher: لحم لحوم جزار قصاب meat butcher
abattoir: مسلخ ذبح اضاحي slaughterhouse abattoir slaughter

= heritage
heritage: تراث heritage historic historical موروث ماضي past ancestral traditions
monument: اثار اثري موقع_اثري معلم_تاريخي معالم monument archaeological antiquities landmark ruins sites_of_history historic_sites historical_sites
history: تاريخ history
fort: قلعة قلاع حصن حصون برج_اثري fort castle fortress tower watchtower ابراج_قديمة برج
restore: ترميم restore restoration conserve_building renovate renovation preserve صيانة_القلاع rescue_building collapse انهيار تنهار falling_down تطيح_الجدران رمموا repair_the_old saving_old
oldhouse: بيوت_قديمة بيت_قديم حارة_قديمة بيوت_طينية mud_houses mudbrick old_houses old_quarter
panel: لوحة لافتة شرح شروح تعريفي sign board panel information_boards signpost plaque signage
crafts: حرفة حرف_يدوية صناعات_حرفية craft handicraft artisan handmade
oral: روايات_شفوية حكايات توثيق_التراث oral stories recollections memories ذكريات ذاكرة remember
document: توثيق ارشيف archive manuscripts مخطوطات record_history

= beaches
beach: شاطئ شواطئ شط بلاج بحر beach sea seashore sand رمل رمال السيف
lifeguard: منقذ انقاذ غرق غريق lifeguard rescue drowning rescuer سباحين منقذ_بحري lifesaver rescue_team rescue_swimmers
shower: دش ادشاش مرشات استحمام تبديل_الملابس غرف_تبديل shower changing_room change_clothes
turtle: سلحفاة turtle
pollution: تلوث ملوث تلويث نفط pollution polluted contamination oil_spill قناديل spill
jetski: دراجات_مائية جت_سكي jet_ski water_bikes دبابات_البحر الدبابات_في_البحر
shadehut: شاليه عريش beach_hut umbrellas
diving: غوص شعاب مرجان diving coral reefs

= animals
dog: كلب كلاب dog dogs_roam packs_of_dogs
cat: قطة قطط سنور cat قطاوة
stray: ضال سايب stray roaming loose هايت شاردة wandering wild_dogs on_the_loose
camel: جمل جمال ابل بعير بوش camel نوق ناقة هوش_الجمال
livestock: مواشي ماشية غنم اغنام هوش حلال_مواشي بقر ابقار goat sheep livestock cattle ماعز معز بهائم دواب herds flock
animal: حيوان animal pet wildlife
vet: بيطري vet veterinary
fence: سور اسوار تسوير سياج تسييج حاجز حواجز fence wall barrier
insect: بعوض حشرة ذباب نموس قوارض فئران mosquito insect pest spray fly rats mice ناموس cockroach صراصير مكافحة_الحشرات خنافس رش مستنقع
birds: طيور طير حمام_طيور غربان مينا bird crows
shelter: ماوى ملجا ملاجئ shelter_animals animal_shelter adoption تبني
sterilise: تعقيم اخصاء sterilise neuter spay catch_stray
snake: ثعبان ثعابين عقارب افاعي snake scorpions
feeding: اطعام تغذية_الحيوانات feed
slaughter_pen: حظيرة حظائر زرائب زريبة pen barn

= housing
housing: سكن اسكان مسكن منزل بيت بيوت house home residence dwelling
land: ارض اراضي قطعة_ارض مخطط land plot اراضي_سكنية قطعة_سكنية residential_plot plot_of_land استكمال_المخطط قسيمة قسائم parcel_of_land
loan: قرض قروض تمويل سلفة loan finance mortgage lending بنك_الاسكان قرض_سكني housing_loan home_loan banks بنك بنوك borrow
interest: فوائد بلا_فوائد ربا interest interest_free
rent: ايجار استئجار مؤجر مستاجر تاجير rent landlord tenant rental lease ايجار_البيت يؤجر اجار renting_a rents_are
young: شاب شباب فتيان youth young teenager young_people مراهقين ناشئة adolescents teen شبيبة الجيل_الجديد youngsters young_men young_women
newlywed: مقبلين_على_الزواج متزوجين_جدد حديثي_الزواج newlyweds couples young_families
apartment: شقة شقق عمارة apartment flat tower_block
neighbourhood: حي احياء حارة فريج فرجان حلة منطقة_سكنية احياء_سكنية حي_سكني neighbourhood neighborhood residential district quarter residents_area housing_area residential_area streets_at_home حينا منطقتنا our_street our_area our_district
service_connection: ايصال توصيل_الخدمات خدمات_اساسية connection_utilities utilities connect
resident: ساكن سكان قاطن اهالي مواطن مستفيدين ناس جمهور عموم resident citizen people locals inhabitants public_people villagers community عامة_الناس اهل_المنطقة اهل_القرية اهل_الحارة سكان_الحي مقيم townspeople neighbours residents_of
tenantrights: حقوق_المستاجر عقود_الايجار tenants_rights eviction اخلاء lease_contract
empty: مهجور خالي فاضي vacant empty abandoned derelict unused ايلة ايلة_للسقوط خطرة_المباني
repairhomes: ترميم_المنازل صيانة_المنازل repair_homes house_repairs
heights: ارتفاع_المباني building_height tall_buildings

= safety
flood: فيضان سيل سيول flood يغرق_الشارع فيضان_الوادي طوفان deluge
wadi: وادي اودية وديان wadi valley مجرى_الوادي يقطع_الطريق الشعاب شعبة مسيل
rain: مطر امطار حيا rain rainy rainfall موسم_الامطار امطار_غزيرة storms عاصفة عواصف اعصار انواء
dam: سد سدود dam
warning: تحذير انذار تنبيه_مبكر warning siren نبهوا alerts alarm_people
police: شرطة دورية police patrol مركز_شرطة officers_on_patrol دوريات_الشرطة policemen police_cars
fire: حريق حرائق اطفاء دفاع_مدني fire firefighting fire_station extinguisher firefighter fire_engine مطافئ احتراق burning_building
security: امن امان سلامة سالم safety secure security safe guard حارس حراس
theft: سرقة لص theft burglary robbery thieves
drugs: مخدرات ادمان drugs addiction
shelter_emergency: ايواء مراكز_ايواء evacuation shelters
wires: اسلاك كابلات خطوط_الكهرباء wires cables power_lines
gas: غاز اسطوانات_الغاز gas cylinder
trapped: محتجزين احتجاز stranded trapped swept جرف cross_flooded
firstaidtraining: تدريب_الاسعافات cpr first_aid_training
alarm: جرس_انذار كاشف_الدخان smoke_detector alarm

= jobs
job: وظيفة وظائف عمل توظيف تشغيل_الشباب شغل تعيين job employment work hire vacancy recruit اشتغل يشتغل وظفوا career occupation post_job positions فرص_عمل فرص_وظيفية job_opportunities earn_money دوام_كامل employment_for work_for
jobseeker: باحث_عن_عمل عاطل بطالة jobseeker unemployed unemployment job_seekers jobless graduates_without بدون_شغل بلا_شغل بلا_عمل without_jobs no_job looking_for_work ما_عندهم_شغل بلا_وظيفة seeking_work out_of_work
training: تدريب ورشة تاهيل مدرب train workshop apprenticeship internship trainer متدربين trainee skills مهارات courses يدرب برامج_تدريب train_us coaching_for
graduate: خريج graduate حملة_الشهادات
allowance: مكافاة علاوة بدل راتب رواتب اجر allowance salary wage stipend pay_monthly bonus رواتب_العمال on_time_pay pay_labourers معاش_شهري فلوس_شهرية paid_monthly pays
parttime: دوام_جزئي عمل_جزئي ساعات_اقل ساعات_عمل_مرنة دوام_مرن part_time shorter_hours flexible flexible_hours flexi_time مرن نص_دوام نصف_دوام ساعات_اقل_للامهات half_day fewer_hours reduced_hours
remotework: عمل_عن_بعد العمل_من_المنزل دوام_عن_بعد remote_work work_from_home home_working من_بيته يشتغل_من_بيته from_home
workinghours: دوام ساعات_العمل ساعات_الدوام ساعات working_hours office_hours opening_hours hours اوقات_الدوام وقت_الدوام ساعات_العمل_الرسمية office_hours_for working_day shift_hours
government: حكومة government governmental state
private_sector: قطاع_خاص شركات_خاصة private_sector private
localise: تعمين توطين احلال omanisation omanization localisation nationals
experience_requirement: خبرة سنوات_الخبرة experience
interview: مقابلة interview
jobfair: معرض_التوظيف معرض_وظائف ملتقى_التوظيف job_fair career_fair careers
retirement: تقاعد سن_التقاعد معاش retirement pension retire
minwage: حد_ادنى_للاجور minimum_wage low_pay حد_ادنى too_low_to_live low_salaries salaries_low
leave: اجازة_ابوة اجازة_سنوية paternity annual_leave sick_leave days_off
selfemployed: عمل_حر عمل_مستقل freelance freelancer self_employed

= culture
art: فن فنون فني رسم_فن رسامين فنان art artist painting drawing مرسم جدارية mural sculpture crafts_art gallery painters
theatre: مسرح سينما theatre theater cinema drama film plays_and
festival: مهرجان فعالية احتفال موسم_فعاليات festival event celebration موسم حفل اعياد_وطنية national_day carnival كرنفال مهرجانات_شعبية fairs
poetry: شعر ادب poetry literature poets
bookfair: معرض_الكتاب book_fair
centre: مركز مركز_ثقافي مقر centre center cultural_centre hub
culture: ثقافة culture cultural
holiday: اجازة عطلة holiday vacation leave_holiday break weekend_holiday days_off_school
musicschool: معهد_موسيقى تعليم_الموسيقى music_school instruments
readingclub: نادي_قراءة reading_club book_club mobile_library مكتبة_متنقلة
writers: كاتب كتاب_ادباء مؤلف writer author

= tourism
tourist: سائح سياح زائر زوار tourist tourism visitor traveller sightseeing holidaymakers tour جولات السواح visitors_to
guide: مرشد ارشاد_سياحي دليل guide ادلاء مرشد_سياحي tour_guide
hotel: فندق نزل نزل_سياحية منتجع hotel resort guesthouse hostel lodging غرف_فندقية
mountain: جبل جبال mountain hill قمم peaks
desert: صحراء صحراوي رمال_الصحراء desert dunes
cave: كهف كهوف cave
reststop: استراحة rest_area rest_stop service_area
cablecar: تلفريك cable_car
spring: عين_ماء عيون_مائية عين spring hot_spring
hiking: مسار_جبلي هايكنج تسلق مغامرات hike trekking trails climbing adventure
caravan: كرفان caravan campsite camper
promotion: ترويج حملة دعاية promote promotion campaign advertise
guesthouse: بيوت_ضيافة بيت_ضيافة نزل_تراثي guest_house homestay bed_and_breakfast للضيافة rent_rooms rooms_to_tourists
cruise: سفن_سياحية cruise cruise_ship
viewpoint: اطلالة مطل viewpoint lookout

= environment
air: هواء جودة_الهواء air air_quality جو_ملوث الجو air_we_breathe
smoke: دخان ادخنة انبعاثات غبار smoke fumes emission dust ابخرة مداخن chimney exhaust تخنق يخنق choke تلوث_الهواء cough breathing تنفس دخاخين دخان_المصنع fumes_from smoky
measure: قياس يقيس محطات_قياس اجهزة_قياس measure sensor readings gauge monitors مقياس monitors_for
environment: بيئة environment environmental nature natural طبيعة
climate: مناخ تغير_المناخ climate
plasticbags: اكياس كيس بلاستيكية plastic_bags bags
electric_car: سيارات_كهربائية شحن نقاط_شحن محطات_شحن electric_cars electric_vehicles ev charging charger charge_points charge_an_electric charge_electric
mangrove: اشجار_القرم مانجروف mangrove نباتات_القرم شجر_القرم
grazing: رعي جائر مراعي grazing overgrazing pasture goats_eat
felling: قطع_الاشجار احتطاب logging felling cutting_trees wood_cutting cutting_wild cutting_down
reserve: محمية reserve protected_area sanctuary
quarry: كسارة محجر quarry crusher
native: اشجار_محلية محلية_النباتات native native_trees محلي_شجر

= farms
farm: مزرعة زراعة farm agriculture agricultural crop محاصيل بساتين بستان orchards ضواحي ضاحية plantations
irrigation: ري سقي تنقيط ري_حديث irrigation watering drip drip_irrigation سقاية irrigate sprinklers
pump: مضخة pump
date: تمر تمور رطب dates date_palm
bees: نحل نحال عسل bees honey beekeepers beekeeping تربية_النحل
subsidy: دعم مساندة اعانة support subsidise subsidize aid grants مدعوم دعم_مالي financial_support مساعدات help_with_cost مساعدات_مالية subsidies financial_help help_with_money
fertiliser: سماد اسمدة مبيدات fertiliser fertilizer pesticide
greenhouse: بيوت_محمية greenhouse
palmpest: سوسة_النخيل سوسة دوباس افات weevil pests palm_disease
fodder: علف اعلاف fodder animal_feed hay
locust: جراد locust
market_crops: تسويق_المحاصيل تسويق_التمور شراء_المحصول sell_crops buy_crops
seed: بذور بذرة seed
farmland: ارض_زراعية farmland farm_land

= traffic
driving: قيادة سياقة تعليم_القيادة رخصة_قيادة driving driving_licence driving_test driving_lesson drive_a_car learner_driver
seatbelt: حزام حزام_الامان مقعد_طفل seat_belt child_seat
stagger: تفاوت تباين_الدوام stagger shift_times
carpool: تشارك_السيارات carpool car_sharing
tailgate: تجاوز overtaking tailgating reckless كتف_الطريق
tint: تظليل_الزجاج مخفي tinted windows
test: اختبار_القيادة اختبار_السياقة driving_exam driving_test
signaltiming: توقيت_الاشارة زمن_الاشارة timing smart_signals اشارات_ذكية
onewaystreet: اتجاه_واحد one_way

= worship
mosque: مسجد جامع جوامع mosque بيت_الله masjid يسعنا
prayer: صلاة مصلى يصلي اذان prayer pray worshippers worship call_to_prayer نصلي صلوات مصلى_صغير pray_in
imam: امام ائمة خطيب خطبة imam sermon
cemetery: مقبرة دفن قبور موتى cemetery graveyard grave burial funeral جنازة جنائز قبر مدافن tombs
ramadan: رمضان ramadan شهر_فضيل شهر_كريم
eid: عيد eid
ablution: وضوء مواضئ ablution دورات_المياه_في_المسجد washing_place
quran: قران تحفيظ quran
zakat: زكاة صدقة اوقاف وقف_خيري zakat charity خيرية جمعيات_خيرية
sermontranslate: ترجمة_الخطبة sermon_translation

= post
address: عنوان عناوين عنونة ترقيم رقم_المنزل address house_number street_name postcode numbering موقع_المنزل ارقام_المنازل ترقيم_المنازل named_streets اسماء_الشوارع unnumbered بلا_ارقام ارقام_للبيوت no_numbers بدون_رقم عناوين_البيوت رقم_البيت home_address
post: بريد طرد طرود شحنات mail post postal parcel courier package مكتب_بريد post_office رسائل_البريد letters mailbox
delivery: توصيل يوصل_الطلب مندوب_التوصيل تسليم delivery deliver مندوب توصيل_الطلبات bring_home يوصلون deliver_to deliveries_to couriers_find
locker: صناديق_بريد خزائن locker post_box

= women
woman: امراة نساء نسائي حريم حرمة سيدة بنت بنات فتاة فتيات woman women lady girl female امهات النسوان mums رائدات بنيات ladies_only girls_only
man: رجل رجال رياييل ذكور ولد اولاد بنين man men male boys
mother: ام امهات امومة mother maternity motherhood والدة امي moms mum
maternity: اجازة_امومة اجازة_وضع maternity_leave parental_leave اجازة_الولادة new_mothers بعد_الولادة after_birth اجازة_امومة_اطول ولدت maternity_leave_for
breastfeeding: رضاعة مرضعات breastfeeding nursing_room nursing_mothers غرف_الرضاعة ارضاع baby_changing feed_babies breast_feeding
private_space: خصوصية قسم_خاص خاص_بالنساء women_only separate_area section ladies_only privacy separate_section
womensworkplace: عمل_المراة working_mothers working_women موظفات عاملات الام_العاملة
worknursery: حضانة_في_العمل حضانة_في_مقر workplace_nursery nursery_at_work day_care day_care_at_workplace مقر_الشغل مقر_العمل
womensbus: عربات_للنساء مقاعد_للنساء women_only_seats

= openness
publish: نشر انشروا اعلان اعلنوا معلن publish announce disclose release make_public يعلن_عن اعلان_النتائج make_known openly_publish
transparency: شفافية مكشوف وضوح transparency transparent accountability openness في_العلن
budget: ميزانية موازنة مصروف صرف انفاق budget spending expenditure اموال_عامة مال_عام public_money spent expenses نفقات فلوس_البلدية صرفتوا صرفت_الفلوس how_money_is_spent where_the_money_goes
council: مجلس_بلدي مجلس بلدي municipal_council council councillors اعضاء_المجلس members_of_the_council
municipality: بلدية municipality municipal town_hall
meeting: جلسة اجتماع لقاء meeting session hearing_public جلسات_المجلس meetings_of hearings
complaint: شكوى شكاوى بلاغ ملاحظة complaint feedback report_problem grievances شكوانا اشتكي نشتكي complain شكينا تذمر بلغنا reports_of complaints_we
reply: رد ردود يرد جواب اجابة يجاوب reply answer respond response ردوا استجابة يستجيب نسمع unanswered ignored تجاهل ما_ترد ردكم يتجاوب no_answer no_reply get_an_answer
suggestion: مقترح افكار فكرة اقتراح_المواطنين suggestion idea proposals اراء اقتراحات راينا ارائنا ideas_we opinions
implement: تنفيذ نفذ منفذ تطبيق_المقترح implement carried_out carry_out ما_نفذ done_about put_into_practice
report: تقرير report annual_report
annual: سنوي كل_سنة كل_عام yearly annual each_year every_year once_a_year per_year
opendata: بيانات_مفتوحة بيانات احصاءات احصائيات ارقام data open_data statistics figures numbers
survey: استبيان استطلاع استفتاء تصويت راي survey poll vote opinion consult consultation مشاورة استشارة اخذ_راي سؤال_الناس نشارك مشاركة participate participation referendum شاور
tender: مناقصة عقود tender contracts procurement
deadline: مدة_محددة مهلة موعد_نهائي deadline time_limit within_days
minutes: محضر minutes decisions قرارات
official: مسؤول وزير official minister director
corruption: فساد رشوة محسوبية واسطة corruption bribery nepotism
law: قانون قوانين تشريع لائحة law regulation rule

= people
child: طفل اطفال عيال يهال جهال بزران صغار صغير_السن child children kid toddler اولادنا ابناء baby_children youngsters صبيان ولدي بنتي children_under infants little_ones young_children
newborn: رضيع رضع مواليد newborn baby infant
orphan: يتيم ايتام orphan
labourer: عامل عمال labourer laborer worker workforce migrant بناء_عمال builders workmen عاملين_في_المواقع outdoor_workers العمالة_الوافدة شغيلة labour
labour_housing: سكن_العمال مساكن_العمال workers_hostels labour_camp labour_accommodation hostels workers_housing مجمعات_العمال worker_accommodation dormitories سكنهم workers_camps accommodation_of_workers
domestic: عاملة_منزل شغالة domestic maid housemaid
volunteer: تطوع متطوع volunteer عمل_تطوعي فرق_تطوعية volunteers_to
expat: وافد مقيمين expatriate expat foreigners foreign
youthcentre: مراكز_شبابية youth_centres youth_club
divorce: طلاق مطلقات ارشاد_اسري divorce marital counselling_family
elderlycare: دار_المسنين رعاية_المسنين نادي_المسنين day_centre_for old_age_home elderly_care care_home
youthcouncil: مجلس_شباب برلمان_الشباب youth_council youth_parliament
scouts: كشافة مخيم_صيفي برامج_صيفية summer_camp summer_programme scouts
wagesdelay: تاخر_الرواتب تاخير_الاجور unpaid_wages late_wages wages_late wages_protection
helmet: خوذة سلامة_مهنية helmet protective occupational_safety
middaybreak: حظر_الظهيرة عمل_الظهيرة وقت_الظهيرة midday_break noon_break
leisure: ترفيه فراغ وقت_الفراغ leisure entertainment recreation free_time fun
familycounsel: ارشاد_اسري استشارات_اسرية تاهيل_المقبلين family_counselling family_counseling premarital

= airport
airport: مطار airport air_terminal صالة_المغادرة صالة_الوصول terminal_building departures arrivals
passport: جواز جمرك حدود passport customs border immigration passport_control border_check ختم_الجوازات e_gate بوابات_الكترونية immigration_queue التدقيق_على_الجوازات immigration_officers
passenger: مسافر ركاب راكب passenger travellers commuter
flight: رحلة_جوية طيران طائرة flight airline airplane plane aeroplane aircraft رحلات_خصب
luggage: امتعة عفش luggage baggage
visa: تاشيرة فيزا visa
dutyfree: سوق_حرة duty_free airport_shops

= places of a town
village: قرية بلدة village rural hamlet قروي ارياف القرى_النائية
town: مدينة مدن ولاية town city wilayat في_كل_ولاية our_town our_city
capital: عاصمة capital
remote_area: نائي بعيد remote_village far remote_areas distant outlying اطراف مناطق_جبلية isolated faraway
square: ساحة ميدان square plaza
building: مبنى مباني عمارات_ادارية building block premises
centre_of_town: وسط_المدينة town_centre city_centre downtown
parade_space: مساحة_عامة public_space open_area
expo: معرض exhibition expo fair

= everyday words
use: استخدام استعمال يستخدم نستخدم مستخدم use using used user
bring: احضار جلب جيبوا bring brought fetch
send: ارسال نرسل يرسل طرش send sent
carry: حمل يشل نشل carry load_up
find: نحصل يحصل ايجاد عثور find found locate
lose: فقدان ضياع يضيع تضيع ضايع lose lost
buy: شراء يشتري نشتري buy purchase
stand: يقف واقف وقوفا stand
fall: سقوط يسقط يطيح طاح fall
sink: غمر غرق_الشوارع submerged inundated waterlogged puddle تجمع_المياه برك
dig: حفر dig trench
grow: نمو grow growth
write: كتابة يكتب مكتوب write written
speak: تحدث يتكلم نتكلم كلام speak talk
listen: استماع سماع يسمع listen hear heard
watch: مشاهدة يشاهد watch viewing spectators جمهور_الملعب متفرجين
count: عد حصر count
die: موت وفاة die dead death dying
hurt: اصابة يصاب جرح hurt injured injury
attack: هجوم يهاجم تهاجم عض attack bite bitten
steal: يسرق سارق مسروق steal stolen
rest: راحة يرتاح نرتاح rest relax_body
meet: التقاء نلتقي تجمع ملتقى meet gathering get_together hangout
cook: طبخ طهي cook kitchen مطبخ
drink: شرب مشروب drink thirsty عطش
wear: لبس ارتداء wear
enter: دخول يدخل تدخل enter entry admit access_to
exit: خروج يخرج مخرج exit leaving
stay: بقاء مبيت اقامة_ليلية overnight_stay accommodation
travel: سفر يسافر مشوار مسافة travel trip_far distance far
return: رجوع يرجع return back_home
follow: اتباع follow follow_up
answercall: رد_على_الهاتف يرد_على_التلفون pick_up_the_phone answer_the_phone
know: معرفة يعرف نعرف know aware
understand: تسهيل سهلوا easier فهم وضوح واضح understand clear plain understandable simple بسيط easy simplify
hard: صعب صعوبة hard difficult difficulty
big: ضخم اكبر واسع big large bigger larger wide
narrow: ضيق narrow tight
high: عالي مرتفع high tall raised
low: منخفض low lower_level
strong: قوي شديد strong bright brighter
fast: سريع اسرع fast rapid express
near: قريب اقرب nearby close_by nearer nearest closest
wrong: خطا اخطاء غلط wrong mistake error_made
fair: عدل عدالة عادل انصاف fair justice equal equality مساواة
rich: غني اغنياء ثري rich wealthy
first: اولوية اولوية_ل priority
last: نهاية اخر_الشهر end_of
regular: دوري منتظم بانتظام regularly routine periodic
daily: يومي كل_يوم daily every_day
permanent: دايم ثابت permanent fixed
temporary: مؤقت temporary
sudden: مفاجئ فجاة sudden
crowd: جمهور_كبير زحام_الناس crowd
colour: لون الوان ملون colour color painted_in
wood: خشب wood wooden
stone: حجر حجارة صخور stone rocks
metal: حديد معدن iron metal
glass: زجاج glass
paint: صبغ دهان طلاء paint painting_walls
wall: جدار جدران حائط wall اسوار
roof: سقف سطح اسطح roof rooftop
floor: ارضية بلاط tile flooring
window: نافذة نوافذ شباك window windows_of
room: غرفة room
table: طاولة table
bed: سرير اسرة_المستشفى bed
tyre: اطار تاير tyre tire
engine: محرك engine motor
carwash: غسيل_السيارات مغسلة car_wash washing_cars
abandonedcars: سيارات_مهملة سيارات_مهجورة سكراب خردة abandoned_cars scrap
boatramp: مرسى مراسي jetty pier slipway quay رصيف_قوارب مرسى_قوارب
lake: بحيرة lake pond
river: نهر نهير stream_water creek خور
island: جزيرة جزر island
garden_home: حديقة_منزلية home_garden
flower: ورد زهور ازهار ورود flower rose
fruit_tree: ليمون مانجو موز lime mango banana
wheat: wheat grain
milk: حليب البان milk dairy
bread: خبز مخبز bread bakery
egg: بيض دواجن دجاج egg poultry chicken
water_bottle: قناني قنينة bottle
cup: كوب اكواب cup
box: صندوق box
key: مفتاح key
clock: ساعة_الحائط clock
picture: صورة photo picture image تصوير
video: فيديو مرئي video
film: فيلم افلام film movie movies
radio: اذاعة راديو radio broadcast_radio
tv: تلفزيون قناة television tv channel
newspaper: صحيفة جريدة newspaper press
social_media: تواصل_اجتماعي وسائل_التواصل social_media twitter instagram whatsapp واتساب
email: بريد_الكتروني ايميل email e_mail
file: ملف سجل file record
map: خريطة خرائط map
qr: رمز_الاستجابة باركود qr barcode
screen: شاشة screen display
printer: طباعة طابعة print
story: قصة قصص حكاية story tales storytelling شعبي_قصص folk_tales قصص_شعبية
song: نشيد اناشيد song anthem
dance: رقصة رزحة dance
folk: فلكلور شعبيات فنون_شعبية folk folklore
costume: ازياء زي_تقليدي costume dress
game: مباراة مباريات game match
team: فريق فرق منتخب team squad
player: لاعب player
prize: جائزة جوائز prize award
certificate: شهادة certificate diploma
research: بحث ابحاث دراسة_علمية research study
science_center: مركز_علوم علمي scientific planetarium
invention: ابتكار اختراع innovation invention innovative
startup_incubator: حاضنة مسرعة incubator accelerator co_working
shopkeeper: صاحب_المحل تاجر تجار trader merchant
customer: زبون زبائن عميل عملاء مستهلك customer consumer client
warehouse: مخزن مستودع warehouse storage store_room
import_export: استيراد تصدير import export abroad_sell sell_abroad خارج_البلاد overseas abroad
restaurant: مطعم restaurant
hygiene: صحة_الغذاء سلامة_الغذاء food_safety hygiene_check
barber: حلاق صالون barber salon hairdresser
laundry: مغسلة_ملابس laundry
workshop_car: كراج ورش_السيارات car_repair garages mechanic
court: محكمة قاضي court judge
lawyer: محامي محاماة lawyer legal قانوني
marriage_contract: عقد_قران marriage_certificate
inheritance: ميراث تركة inheritance
prison: سجن prison prisoners
army: جيش عسكري army military
embassy: سفارة قنصلية embassy consulate
birth_certificate: شهادة_ميلاد birth_certificate
census: تعداد census
bank_card: صراف صراف_آلي atm cash_machine
cash: نقد كاش cash coins
salary_day: نزول_الراتب payday
debt: دين ديون مديون debt
tax_free: معفى_من_الضريبة
win: فوز win winner
clean_energy: طاقة_نظيفة متجددة clean_energy
windpower: رياح طاقة_الرياح wind turbine
battery: بطارية battery
oil: زيت زيوت oil
chemical: كيميائي كيماويات chemical
medicalwaste: نفايات_طبية medical_waste
ewaste: نفايات_الكترونية electronic_waste
clothes: ملابس ثياب clothes
furniture: اثاث furniture
repairshop: محل_تصليح
hearing_aid: سماعة hearing_aid
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
ward: جناح اجنحة ward
file_health: ملف_صحي سجل_طبي medical_record health_record ملف_واحد ملف_المريض
telemedicine: استشارة_عن_بعد telemedicine online_doctor
family_doctor: طبيب_الاسرة family_doctor
sign_up: تسجيل قبول register registration sign_up enrol enrolment admission_school
grade_marks: درجات علامات marks scores grades_marks نتائج_الطلبة
holidaydate: موعد_الاجازة
break_time: فسحة استراحة_مدرسية recess break_time
schoolgarden: حديقة_مدرسية school_garden
school_fee: رسوم_المدارس رسوم_دراسية tuition_fee school_fee
private_school: مدارس_خاصة private_school
teacher_shortage: نقص_المعلمين teacher_shortage
desk: طاولة_مدرسية desks
sports_day: يوم_رياضي sports_day
housewife: ربة_بيت ربات_البيوت housewife housewives homemaker
father: اب اباء father dad
grandparent: جد جدة اجداد grandparents grandfather
wife: زوجة wife husband spouse
widow: ارملة widow
refugee: لاجئ refugee
guest: ضيف ضيوف guest
driverless: ذاتية_القيادة driverless
scooter: سكوتر scooter e_scooter
tunnelpedestrian: نفق_مشاة
lightrail: قطار_خفيف
petrol_price: سعر_الوقود fuel_price
vehicle_inspection: فحص_المركبات vehicle_inspection roadworthiness تفحيص فحص_السيارة
plate: لوحة_المركبة رقم_المركبة number_plate plates
license_vehicle: تجديد_المركبة ملكية_المركبة vehicle_registration car_registration
insurance_car: تامين_المركبات car_insurance
tow: سحب_السيارات رافعة tow
lane: حارة_مرورية lane
shoulder: كتف_الطريق hard_shoulder
exit_road: مخرج_الطريق slip_road
toll: بوابة_رسوم toll
shuttle_school: نقل_الطلبة student_transport
walk_to_school: مشيا_الى_المدرسة walk_to_school
blackpoint: نقطة_سوداء blackspot
wash_hands: غسل_اليدين wash_hands soap صابون
mask: كمامة mask
queue_ticket: رقم_الدور نظام_الدور queue_ticket queue_number
seating_wait: صالة_انتظار waiting_room
lostfound: مفقودات lost_property
translator: مترجم interpreter translator
labour_contract: عقد_عمل work_contract employment_contract
overtime: عمل_اضافي overtime
holiday_work: عطلة_اسبوعية يومين_راحة weekend_off day_off rest_day
transport_worker: نقل_العمال transport_of_workers workers_transport
shelter_sun: استراحة_العمال
coolingdrink: ماء_بارد cold_water
domestic_contract: استقدام recruitment_agency recruitment_fees
shift_work: نوبة
promotion_job: ترقية promotion_at_work
women_leader: قياديات قيادية women_leaders
harassment: تحرش مضايقة harassment harass
safe_street: شوارع_امنة
sewing: خياطة تطريز sewing embroidery tailor
perfume: عطور لبان بخور perfume frankincense incense
pottery: فخار pottery clay
silver: فضة فضيات خناجر silver jewellery dagger silversmith
weaving: نسيج سعف weaving palm_fronds
boatbuilding: سفن_تقليدية صناعة_السفن dhow boat_building
net: شباك_الصيد fishing_nets nets شباك
icefish: ثلج تبريد_الاسماك ice
auction: مزاد auction
goldprice: ذهب gold
packaging: تغليف تعبئة_التمور packaging packing
factory_dates: مصنع_تمور date_factory
honeyfestival: مهرجان_العسل
harvest: حصاد جني harvest picking
drought: جفاف drought dry جفت جف تجف نضوب drying_up dry_up
soil: soil التربة_الزراعية
salt: ملح salt
weeds: غويف مسكيت invasive prosopis weeds
desertification: تصحر desertification
frog: ضفادع
wolf: ذئاب ثعالب fox wolves
donkey: حمير حمار donkey
wildanimals: حيوانات_برية wild_animals wildlife gazelle وعل oryx مها
hunting: صيد_جائر hunting poaching
aquarium: حوض_اسماك aquarium zoo حديقة_حيوان
playroom: غرفة_العاب
waterpark: العاب_مائية water_park splash نافورة نوافير fountains
stage: منصة stage
cinema_open: سينما_مفتوحة outdoor_cinema
lights_show: عروض_ضوئية light_show
market_night: سوق_ليلي night_market
tent: خيمة خيام tent
fire_wood: حطب firewood احتطاب
telescope: نجوم فلك stars astronomy
beachclean: تنظيف_الشواطئ beach_clean
kayak: تجديف كاياك kayak rowing
sailing: شراع ابحار sailing
run: ماراثون جري ركض marathon running run_race
chess: شطرنج chess
yoga: يوغا yoga
tennis: تنس tennis padel بادل
volleyball: طائرة_شاطئية كرة_طائرة volleyball basketball كرة_السلة
swimming_lessons: تعليم_السباحة swimming_lessons learn_to_swim دروس_سباحة
women_pool: مسبح_نسائي women_pool
membership: عضوية اشتراكات membership
locker_room: غرف_تبديل_الملابس locker_room
seats_stadium: مدرجات stands terraces
sound_system: نظام_صوتي
carpet: سجاد فرش_المسجد carpet
minaret: مئذنة منارة minaret
funeral_car: سيارة_موتى hearse
grave_search: ارقام_القبور grave_numbers
flag: علم_الدولة اعلام flag
statue: نصب مجسم statue sculpture_at
slogan: شعار logo slogan brand
visit_school: زيارات_مدرسية school_visits field_trips
lecture: محاضرة ندوة lecture seminar talk_on
debate: مناظرة debate
council_women: عضوات
election: انتخابات ترشح election candidate
petition: عريضة petition
freedom: حرية freedom
plan: خطة خطط تخطيط plan strategy
project: مشروع project
work_delay: تعثر_المشاريع متعثر متوقف delayed_project stalled unfinished غير_مكتمل incomplete تاخر_المشروع delays_of delayed_works road_works_late
schedule_projects: جدول_زمني timeline time_plan
decide: يقرر decide decision
promise: وعد وعود promise commitment
result: نتيجة نتائج result outcome
reason: سبب اسباب reason why_rejected
reject: رفض_الطلب مرفوض reject refusal
accept: قبول_الطلب accept
delay_days: مهلة_اضافية
notify: ابلاغ اخطار اعلام_المواطن inform tell told
visit_field: زيارة_ميدانية field_visit
office_branch: فرع فروع مكتب branch office_in
travel_far: قطع_مسافات يقطعون long_drive drive_hours
evening_service: خدمة_مسائية evening_service
mobile_service: خدمة_متنقلة متنقل وحدة_متنقلة mobile_unit mobile_clinic mobile_van visiting_van
self_service: خدمة_ذاتية self_service kiosk
parcel_lost: طرد_ضائع lost_parcel
rooftop_solar: الواح_على_السطح rooftop_panels
subscription_fee: رسوم_الاشتراك
deposit: تامين_مسترد ضمان_مالي deposit
guarantee: ضمان guarantee warranty
standard: معيار معايير مواصفة standard specification
permit_work: تصريح_عمل work_permit
landuse: استخدام_الارض land_use zoning
swap: تبديل استبدال replace swap exchange
add_again: duplicate repeated متكرر repeatedly تكرار
balance: توازن balance
health_card: بطاقة_صحية health_card
summer_hours: دوام_صيفي summer_hours
detail: تفاصيل توضيح وضحوا details explain explanation
late: متاخر تاخير later late
reckless_show: استعراض يفحط تفحيط تفحيص drifting stunts
limit: حد limit maximum
lowspeed: speed_limit
condition: شرط شروط اشتراط condition requirement
autumn: خريف موسم_الخريف autumn khareef monsoon
livestock_keeper: مربي breeders herders رعاة
path: ممر مسارات paths
ventilation: تهوية ventilation ventilated
fibre: الياف الياف_بصرية fibre fiber fibre_optic
carsale: سيارات_معروضة سيارات_للبيع cars_for_sale
driveway: كراجات_البيوت امام_الكراجات مداخل_البيوت driveway
cash_card: بطاقة_مصرفية بطاقة_بنكية بالبطاقة bank_card pay_by_card credit_card
available: فاضي شاغر كم_موقف spaces_left free_spaces vacant_spaces
bend: منعطف انحناء bend curve
sensor: حساس مستشعر motion sensor
behind: خلفي
softground: مطاط rubber soft_ground soft
relatives: مرافق اقارب relative companions
rescuelife: انعاش انقاذ_حياة save_a_life cpr resuscitation
far: travel_an_hour travel_hours
assembly: طابور_صباحي assembly school_yard ساحة_المدرسة yard courtyard فناء
finance_lit: مالية ثقافة_مالية manage_money money_skills financial
subjects: مادة_دراسية رياضيات_مادة maths mathematics رياضيات
speciality: تخصص majors specialisation
schoolcalendar: تقويم_مدرسي calendar
dormitory: سكن_طلابي dormitory student_housing
onlinelessons: دراسة_عن_بعد تعليم_عن_بعد online_lessons distance_learning remote_learning
overflow: فيض طفح ممتلئة مليان full overflow always_full
kitchenwaste: kitchen_waste بقايا_الاكل
tank: خزانات tank
signboard: لوحات_تجارية shop_sign signboard
attendance: حضور بدون_حضور مراجعة_المكتب going_to_the_office in_person without_visiting
finish: تخليص انهاء finish complete completion اكمال
priority: اولوية priority
slowsite: بطء_الموقع portal_hangs website_slow موقع_بطيء
neglect: مهمل اهمال محد_مهتم nobody_looks neglected uncared
swim_people: سباح swimmer
deadanimals: ميت نافقة dead_animals carcass
trade: تجارة trade
advance_rent: مقدم سنة_مقدم in_advance
cover: غطاء اغطية تغطية_فتحات مكشوف manhole فتحات open_manholes
guard: حارس حراس guards
bare: عارية bare exposed
rural: ارياف قروية ابناء_القرى rural countryside
draw: رسوم_فنية رسومات لوحات_فنية painter drawings paintings
instrument: عود_موسيقى عزف oud guitar piano instrument
weekend_open: تفتح_في_العطل open_at_weekends
trailmark: علامات_المسار mark_the_trail
tractor: الات_زراعية جرار tractor machinery
endowment: وقف اوقاف endowment
women_board: مجلس_نسائي womens_board
advisory: استشاري مجلس_استشاري advisory
openday: لقاء_الناس لقاء_مفتوح open_door open_day
contractspub: عقود_المشاريع contracts_online
coworking: مساحة_عمل co_working coworking
dayoff: يوم_اجازة يوم_راحة day_off rest_day
calls: مكالمة calls phone_calls drop_calls
shuttle_air: توصيلة from_the_airport المطار_الى
mediation: خلافات نزاع صلح mediation disputes conflict reconcile
barrier_wadi: تجرف جريان water_flows flowing

= what to do
provide: توفير وفروا يوفر توفر تامين تزويد اضافة تخصيص خصصوا وضع حطوا عطوا تركيب ركبوا انشاء اقامة ايجاد سووا تسوون provide add supply install put place set_aside allocate give create establish introduce set_up سوولنا عينوا تعيين نوفر مدوا need_for توفر_لنا نحتاج_الى جيبوا حطولنا نطلب_توفير give_us offer supply_of build_us place_more
improve: تحسين تطوير حسنوا تقوية رفع_مستوى رفع_جودة تعزيز تجويد improve upgrade enhance better strengthen modernise modernize ارتقاء رفع_كفاءة جودة كفاءة quality weak ضعيف poor_quality طوروا ارفعوا_جودة حدثوا improvements better_quality modern حديث
repair: صيانة اصلاح صلحوا تصليح تعمير_الخراب repair fix maintenance mend maintain broken damaged faulty خربان مكسر تالف متهالك معطل عطل اعطال توقف_عن_العمل خربت out_of_order worn ترقيع تهالك متعطل طافي طفت مطفي ردم خراب انكسر انكسرت تعطلت not_working does_not_work stopped_working broke رقعوا عدلوا تعديل صينوا out_of_service needs_fixing
lack: نقص قلة شح عدم_توفر عدم_وجود يفتقر تفتقر ناقص ما_شي مافي ماكو ما_عندنا محتاجين_الى lack missing shortage_of no_place insufficient ماشي no_proper do_not_have missing_from absent بحاجة_الى محرومين without_any ماشي_عندنا لا_يوجد لا_توجد لا_تتوفر there_is_no there_are_no has_no have_no none
enough: كافي يكفي تكفي كفاية enough sufficient adequate
extend: تمديد اطالة extend longer prolong extension زيادة_ساعات مدوا يمددوا lengthen_hours stay_open_longer
widen: توسعة توسيع عرض_الشارع widen enlarge expand broaden expansion يسع
move_away: نقل_المكب ابعاد ترحيل بعيدا relocate move shift_away نقل انقلوا elsewhere بعيدا_عن shift_elsewhere
reduce: تقليل تقليص خفض تخفيض تخفيف نزلوا قللوا الحد_من reduce lower lessen decrease shorten ease cut_down_on خففوا قلصوا reduce_the bring_down
increase: زيادة زيدوا رفع تكثيف مضاعفة increase more raise extra additional كثرة زودوا كثفوا زيادة_عدد add_more more_of
early: مبكر بدري early earlier
close: اغلاق مغلق مقفل مسكر سكروا closed shut locked قفلوا يغلق تغلق closed_at
open: فتح افتحوا مفتوح افتتاح اتاحة open reopen available keep_open
forbid: منع حظر امنعوا ممنوع forbid ban prohibit outlaw not_allowed stop_people restrict لا_تسمحوا forbidden stop_the not_be_allowed should_not_be
oblige: الزام الزموا اجبار oblige require force mandatory compulsory
protect: حماية احموا الحفاظ حفظ صون protect protection preserve safeguard conserve نحمي يحمي صيانة_الطبيعة preserve_the
remove: ازالة الغاء شيلوا خوزوا remove removal abolish demolish هدم cut_out
encourage: تشجيع تحفيز حوافز encourage incentive motivate reward شجعوا يحفز
awareness: توعية وعي تثقيف awareness educate_people campaign_of
begin: بداية بدء start begin launch بداية_الدوام
choose: اختيار يختار choose choice option
share: مشترك تعاون share joint cooperation اشراك مشاركة_ involve include
organise: تنظيم نظموا ادارة organise organize manage regulate management
small: صغيرة small little
morning: صباح فجر الصبح morning dawn early_morning ظهر_الصباح sunrise before_sunrise الضحى
winter: شتاء شتوي winter
machine: جهاز اجهزة ماكينة الات machine device equipment
place: مكان اماكن مساحة موقع مواقع place space area spot zone منطقة

= numbers
two: اثنان مرتين two twice 2
three: ثلاث three 3
four: اربع four 4
five: خمس five 5
six: ست ستة six 6
seven: سبع السابعة seven 7
eight: ثمان الثامنة eight 8
nine: تسع التاسعة nine 9
ten: عشر العاشرة ten 10
hundred: مئة مائة hundred 100
month: شهر شهور اشهر month
week: اسبوع week
`;

/** Sections of `concepts` (lines with `=`) that tell how, when or for whom, not what is asked for. */
export const lesserTopics = ['what to do', 'numbers', 'places of a town'];

/** Named places, in the same form as `concepts`. A place may also be in the line of the larger place that it is part of. */
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
 * Words that ask for more of a thing (`+`) or for less of it (`-`). Words that only describe are left out: "raise" is here,
 * "rising" is not. `not` reverses what follows. `weak` words do not count when another of these words follows ("keep … closed").
 * `pay` counts as more and `free` as less, of the price as well.
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

/** Contrasts: a name and its sides, separated by `|`. Two texts that take different sides ask for different things. */
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

/** Stop words: they do not tell what is asked for. */
export const stopWords = `
في من الى على عن مع هذا هذه ذلك تلك هذي هذاك التي الذي الذين اللي الا ان انه انها كان كانت يكون تكون كل بعض اي او ام ثم قد لقد لكي كي حتى اذا لو لان لانه لانها لكن بل هو هي هم نحن انا انت انتم به بها له لها لهم لنا فيه فيها فيهم عليه عليها عليهم منه منها معه بين عند عندنا عندهم عنده عندي لدى لدينا حول خلال ضمن عبر بعد قبل فوق تحت امام خلف قرب بجانب جنب قدام جدام صوب ورا داخل خارج غير كذلك ايضا جدا فقط هنا هناك هني مثل كما كيف ماذا متى اين وين ليش ليه لماذا شو ايش شلون يا ما لا لم لن ليس ليست مب مو مش بدون بلا دون نبا نبغى نبي ابا ابغى يبا نريد اريد نحتاج يحتاج تحتاج حاجة نرجو ارجو نامل امل نتمنى اتمنى نطلب نطالب اطالب نقترح اقترح اقتراح رجاء ضرورة ضروري يجب ينبغي لازم مهم الرجاء يمكن ممكن لعل يرجى نود اود وايد واجد كثير كثيرا كثيرة هواي اكثر اقل شي شيء اشياء حق حقنا مال عشان علشان حال لين الين يوم ايام وقت اوقات فترة مدة مرة عدد نوع جميع كافة عدة بشكل بصورة طريقة جيد جديد جديدة جدد صار صاير تم يتم اصبح يصبح احد محد واحد واحدة اثنين ثاني اخر اخرى اول اولى نفس ذات دائم دائما باستمرار دايم خلوا خلو سووا يسوون نسوي تسوون نقدر يقدر يروم نروم اروم يعرف يعرفون عام عامة خاص خاصة كبير كبيرة موجود موجودة يوجد توجد هل ابوي اخوي يجي يجون يروح يروحون رايح رايحين عام_عام مناسب مناسبة
اعادة نظر ع ب ل س حد بس حل هم هيه سالفة موضوع
السلام عليكم ورحمة وبركاته تحية طيبة وبعد سعادة المحترم المحترمين الافاضل الفاضل مشكورين شكرا جزيلا حبذا لعلكم ليت ليتكم فلتكن لطفا نلتمس
a an the of in on at to for from by with and or but if so as is are was were be been being am do does did done has have had having it its they them their theirs we us our ours you your yours he she his her i me my this that these those there here where when which who whom whose what how why than then too very can could should would shall will may might must not no nor never only also just even still yet all any each every some most many much such same other another one two into onto over under near beside behind between across along around about before after during until till while because since please need needs needed want wants like let lets make makes made get gets put give us keep set come comes go goes going take takes say says people thing things way ways new good bad own too up down out off back both few lot lots per via within without upon hello dear sir madam kindly thank thanks regards greetings perhaps maybe otherwise
`;
