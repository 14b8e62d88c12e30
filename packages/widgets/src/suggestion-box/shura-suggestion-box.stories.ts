import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { type BoxArgs, type BoxStory, boxStates, reachState, renderState } from './box-states.ts';

const meta = {
  id: 'shura-suggestion-box',
  title: 'صندوق المقترحات · Suggestion box',
  component: 'shura-suggestion-box',
  args: { consultation: 'green-muscat', 'heading-level': 2 },
} satisfies Meta<BoxArgs>;
export default meta;

const show = (state: BoxStory): StoryObj<BoxArgs> => ({
  render: (args) => renderState(state, args),
  play: ({ canvasElement }) => reachState(state, canvasElement),
});

export const Empty = { name: 'فارغ · Empty', ...show(boxStates.Empty) };
export const Loading = { name: 'جارٍ التحميل · Loading', ...show(boxStates.Loading) };
export const Written = { name: 'مكتوب، مع أساس المقترح · Written, with its basis', ...show(boxStates.Written) };
export const English = { name: 'نص بالإنجليزية · Written in English', ...show(boxStates.English) };
export const Alike = { name: 'مقترحات مشابهة · Similar suggestions', ...show(boxStates.Alike) };
export const Supported = { name: 'تأييد مقترح مشابه · A similar one supported', ...show(boxStates.Supported) };
export const Over = { name: 'يُكتب أطول من الحد · Growing too long', ...show(boxStates.Over) };
export const TooLong = { name: 'أطول من الحد · Too long', ...show(boxStates.TooLong) };
export const Missing = { name: 'إرسال بلا نص · Nothing written', ...show(boxStates.Missing) };
export const Malformed = {
  name: 'رابط وبريد غير كاملين · A link and an address that are not whole',
  ...show(boxStates.Malformed),
};
export const Personal = { name: 'بيانات شخصية · Personal data', ...show(boxStates.Personal) };
export const PersonalSelected = {
  name: 'بيانات شخصية محددة في النص · Personal data selected in the text',
  ...show(boxStates.PersonalSelected),
};
export const Sending = { name: 'جارٍ الإرسال · Sending', ...show(boxStates.Sending) };
export const Offline = { name: 'بلا اتصال · Offline', ...show(boxStates.Offline) };
export const TooMany = { name: 'محاولات كثيرة · Too many attempts', ...show(boxStates.TooMany) };
export const Refused = { name: 'رفض الخادم حقلًا · A field refused by the server', ...show(boxStates.Refused) };
export const OriginRefused = {
  name: 'موقع غير مسجّل · A site that is not registered',
  ...show(boxStates.OriginRefused),
};
export const Late = { name: 'أُغلق قبل الإرسال · Closed before it was sent', ...show(boxStates.Late) };
export const Sent = { name: 'استُلم · Received', ...show(boxStates.Sent) };
export const SentElsewhere = {
  name: 'استُلم، وللفتح على جهاز آخر · Received, to open on another device',
  ...show(boxStates.SentElsewhere),
};
export const Kept = { name: 'مقترحات محفوظة على الجهاز · Suggestions kept on the device', ...show(boxStates.Kept) };
export const News = { name: 'جديد بشأن مقترح سابق · News of an earlier one', ...show(boxStates.News) };
export const Scheduled = { name: 'لم يُفتح بعد · Scheduled', ...show(boxStates.Scheduled) };
export const Closed = { name: 'مغلق · Closed', ...show(boxStates.Closed) };
export const NoBox = { name: 'بلا صندوق مقترحات · Without a box', ...show(boxStates.NoBox) };
export const NotFound = { name: 'غير موجود · Not found', ...show(boxStates.NotFound) };
export const ServerDown = { name: 'الخادم لا يستجيب · Server down', ...show(boxStates.ServerDown) };
