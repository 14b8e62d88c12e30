import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { type PollArgs, type PollStory, pollStates, reachState, renderState } from './poll-states.ts';

const meta = {
  id: 'shura-poll',
  title: 'استطلاع الرأي · Poll',
  component: 'shura-poll',
  args: { poll: 'new-parks', 'heading-level': 2, results: 'show' },
} satisfies Meta<PollArgs>;
export default meta;

const show = (state: PollStory): StoryObj<PollArgs> => ({
  render: (args) => renderState(state, args),
  play: ({ canvasElement }) => reachState(state, canvasElement),
});

export const Open = { name: 'مفتوح · Open', ...show(pollStates.Open) };
export const Loading = { name: 'جارٍ التحميل · Loading', ...show(pollStates.Loading) };
export const Scheduled = { name: 'لم يُفتح بعد · Scheduled', ...show(pollStates.Scheduled) };
export const Missing = { name: 'إرسال بلا اختيار · Nothing chosen', ...show(pollStates.Missing) };
export const Sending = { name: 'جارٍ الإرسال · Sending', ...show(pollStates.Sending) };
export const Working = { name: 'جارٍ الإرسال، والمتصفح يعمل · Sending, with work to do', ...show(pollStates.Working) };
export const Offline = { name: 'بلا اتصال · Offline', ...show(pollStates.Offline) };
export const Busy = { name: 'محاولات كثيرة · Too many attempts', ...show(pollStates.Busy) };
export const Voted = { name: 'بعد التصويت · Voted', ...show(pollStates.Voted) };
export const Returning = { name: 'زيارة لاحقة · On a later visit', ...show(pollStates.Returning) };
export const Changing = { name: 'تعديل الصوت · Changing the vote', ...show(pollStates.Changing) };
export const OriginRefused = {
  name: 'موقع غير مسجّل · A site that is not registered',
  ...show(pollStates.OriginRefused),
};
export const Stale = { name: 'إجابة أحدث من مكان آخر · A newer answer from elsewhere', ...show(pollStates.Stale) };
export const Results = { name: 'النتائج قبل التصويت · Results before voting', ...show(pollStates.Results) };
export const Table = { name: 'النتائج في جدول · Results as a table', ...show(pollStates.Table) };
export const Apart = { name: 'من الورق وبالهاتف · From paper and by phone', ...show(pollStates.Apart) };
export const Levels = {
  name: 'متصفحات لم يمكن تمييزها · Browsers that could not be told apart',
  ...show(pollStates.Levels),
};
export const Hidden = { name: 'نتائج بعد الإغلاق · Hidden until close', ...show(pollStates.Hidden) };
export const Closed = { name: 'مغلق · Closed', ...show(pollStates.Closed) };
export const Empty = { name: 'لم يشارك أحد · Without answers', ...show(pollStates.Empty) };
export const ClosedEmpty = {
  name: 'مغلق ولم يشارك أحد · Closed without answers',
  ...show(pollStates.ClosedEmpty),
};
export const Amended = { name: 'مُدّد ومصحّح · Extended and corrected', ...show(pollStates.Amended) };
export const Imported = { name: 'مستورد · Imported', ...show(pollStates.Imported) };
export const ResultsHide = { name: 'بلا نتائج · Without results', ...show(pollStates.ResultsHide) };
export const NotFound = { name: 'غير موجود · Not found', ...show(pollStates.NotFound) };
export const ServerDown = { name: 'الخادم لا يستجيب · Server down', ...show(pollStates.ServerDown) };
export const Unnamed = { name: 'بلا اسم · No poll named', ...show(pollStates.Unnamed) };
export const Multiple = { name: 'عدة خيارات · Multiple', ...show(pollStates.Multiple) };
export const TooMany = { name: 'خيارات أكثر من الحد · One choice too many', ...show(pollStates.TooMany) };
export const Scale = { name: 'مقياس · Scale', ...show(pollStates.Scale) };
export const ScaleResults = { name: 'نتائج المقياس · Scale results', ...show(pollStates.ScaleResults) };
export const Ranking = { name: 'ترتيب · Ranking', ...show(pollStates.Ranking) };
export const RankingResults = { name: 'نتائج الترتيب · Ranking results', ...show(pollStates.RankingResults) };
export const Statements = { name: 'عبارات · Statements', ...show(pollStates.Statements) };
export const StatementsResumed = {
  name: 'استئناف العبارات · Statements, resumed',
  ...show(pollStates.StatementsResumed),
};
export const StatementsBack = {
  name: 'عبارة أُجيب عنها · Statements, back at an answered one',
  ...show(pollStates.StatementsBack),
};
export const StatementsResults = {
  name: 'نتائج العبارات · Statements, results',
  ...show(pollStates.StatementsResults),
};
export const SeveralQuestions = { name: 'عدة أسئلة · Several questions', ...show(pollStates.SeveralQuestions) };
export const SeveralMissing = {
  name: 'أسئلة بلا إجابة · Questions without an answer',
  ...show(pollStates.SeveralMissing),
};
