import { GardensPoll } from './gardens-poll';

/** A server component: its words are in the page before any script, and the poll's link with them. */
const Page = () => (
  <>
    <h1>ثلاث حدائق جديدة</h1>
    <p>خُصِّصت في ميزانية العام المقبل ثلاث حدائق عامة، ومواقعها ما زالت مفتوحة للرأي.</p>
    <GardensPoll />
  </>
);

export default Page;
