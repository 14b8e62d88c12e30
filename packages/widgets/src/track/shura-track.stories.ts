import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { reachState, renderState, type TrackArgs, type TrackStory, trackStates } from './track-states.ts';

const meta = {
  id: 'shura-track',
  title: 'متابعة مقترح · Track',
  component: 'shura-track',
  args: { reference: 'K3M7-9QXT', 'heading-level': 2 },
} satisfies Meta<TrackArgs>;
export default meta;

const show = (state: TrackStory): StoryObj<TrackArgs> => ({
  render: (args) => renderState(state, args),
  play: ({ canvasElement }) => reachState(state, canvasElement),
});

export const Lookup = { name: 'بلا رقم · No reference', ...show(trackStates.Lookup) };
export const LookupFollowed = {
  name: 'بلا رقم، ولكم مقترحات · No reference, own suggestions',
  ...show(trackStates.LookupFollowed),
};
export const LookupUnknown = { name: 'رقم غير معروف · Unknown reference', ...show(trackStates.LookupUnknown) };
export const Lost = { name: 'فُقد الرمز · Lost code', ...show(trackStates.Lost) };
export const LostWrong = { name: 'فُقد الرمز، وبلا بريد · Lost code, no e-mail', ...show(trackStates.LostWrong) };
export const LostNoMail = { name: 'خدمة بلا بريد · A server without mail', ...show(trackStates.LostNoMail) };
export const LostAsked = { name: 'طُلب رمز جديد · New code asked for', ...show(trackStates.LostAsked) };
export const Held = { name: 'قبل النشر · Before publication', ...show(trackStates.Held) };
export const Waiting = { name: 'بانتظار الرد · Waiting', ...show(trackStates.Waiting) };
export const Late = { name: 'فات الموعد · Late', ...show(trackStates.Late) };
export const Asked = { name: 'سؤال من الجهة · Asked', ...show(trackStates.Asked) };
export const Replied = { name: 'وصل الجواب · Replied', ...show(trackStates.Replied) };
export const PartlyAdopted = { name: 'أُخذ به جزئيًا · Partly adopted', ...show(trackStates.PartlyAdopted) };
export const AnsweredAgain = {
  name: 'نسختان من الرد · Two versions of the answer',
  ...show(trackStates.AnsweredAgain),
};
export const UnderStudy = { name: 'قيد الدراسة · Under study', ...show(trackStates.UnderStudy) };
export const StudyOver = { name: 'انتهت مدة الدراسة · Study overdue', ...show(trackStates.StudyOver) };
export const NotAdopted = { name: 'لم يُؤخذ به · Not adopted', ...show(trackStates.NotAdopted) };
export const Referred = { name: 'أُحيل · Referred', ...show(trackStates.Referred) };
export const CommitmentLate = { name: 'التزام فات موعده · Commitment overdue', ...show(trackStates.CommitmentLate) };
export const Contested = { name: 'إفادة بعدم الإنجاز · Contested', ...show(trackStates.Contested) };
export const Contesting = { name: 'إفادة مؤيد · A supporter contests', ...show(trackStates.Contesting) };
export const CarriedOutLate = { name: 'نُفِّذ بعد موعده · Carried out late', ...show(trackStates.CarriedOutLate) };
export const Promoted = { name: 'صار استطلاعًا · Became a poll', ...show(trackStates.Promoted) };
export const PromotedSupported = {
  name: 'صار استطلاعًا، وأيّدتموه · Became a poll, supported',
  ...show(trackStates.PromotedSupported),
};
export const Hidden = { name: 'محجوب · Hidden', ...show(trackStates.Hidden) };
export const HiddenLate = { name: 'محجوب فات موعده · Hidden, overdue', ...show(trackStates.HiddenLate) };
export const Appealed = { name: 'تظلّم قائم · Appealed', ...show(trackStates.Appealed) };
export const AppealRefused = { name: 'لم يُقبل التظلّم · Appeal not upheld', ...show(trackStates.AppealRefused) };
export const Redacted = { name: 'حُجب جزء منه · Redacted', ...show(trackStates.Redacted) };
export const Erased = { name: 'مُحي · Erased', ...show(trackStates.Erased) };
export const Author = { name: 'من قدّم المقترح · The author', ...show(trackStates.Author) };
export const AuthorAppeals = { name: 'تظلّم · An appeal', ...show(trackStates.AuthorAppeals) };
export const AuthorErases = { name: 'تأكيد المحو · Confirming', ...show(trackStates.AuthorErases) };
export const CodeMissing = { name: 'بلا رمز · No code', ...show(trackStates.CodeMissing) };
export const CodeRefused = { name: 'رمز لا يطابق · Code refused', ...show(trackStates.CodeRefused) };
export const TooMany = { name: 'محاولات كثيرة · Too many attempts', ...show(trackStates.TooMany) };
export const Done = { name: 'وصل الجواب الآن · Reply sent', ...show(trackStates.Done) };
export const Loading = { name: 'جارٍ التحميل · Loading', ...show(trackStates.Loading) };
export const NotFound = { name: 'غير منشور · Not found', ...show(trackStates.NotFound) };
export const ServerDown = { name: 'الخادم لا يستجيب · Server down', ...show(trackStates.ServerDown) };
