import type { PollVotedEvent } from '@shura/widgets/poll';
import { useState } from 'react';

/** Where Shura answers. */
const server = import.meta.env.VITE_SHURA ?? 'http://localhost:8787';

export function Gardens() {
  const [voted, setVoted] = useState(false);
  const thank = ({ poll }: PollVotedEvent) => setVoted(poll === 'gardens');
  return (
    <>
      <h1>ثلاث حدائق جديدة</h1>
      <p>خُصِّصت في ميزانية العام المقبل ثلاث حدائق عامة، ومواقعها ما زالت مفتوحة للرأي.</p>
      <shura-poll poll="gardens" server={server} onshura-poll-voted={thank}>
        <a href={`${server}/p/gardens?lang=ar`}>شاركوا في الاستطلاع</a>
      </shura-poll>
      <p role="status">{voted && 'وصل صوتكم إلى البلدية.'}</p>
    </>
  );
}
