'use client';

// Registers <shura-poll>; on the server, where there is no page, it does nothing.
import '@shura/widgets/poll/define';
import type { PollVotedEvent, ShuraPoll } from '@shura/widgets/poll';
import { useState } from 'react';

/** Where Shura answers. */
const server = process.env.NEXT_PUBLIC_SHURA ?? 'http://localhost:8787';

export function GardensPoll() {
  const [voted, setVoted] = useState(false);
  const thank = ({ poll }: PollVotedEvent) => setVoted(poll === 'gardens');
  /** React adds no `onshura-…` to an element that a server rendered (react/react#35446): until it does, its ref listens. */
  const listen = (poll: ShuraPoll | null) => {
    poll?.addEventListener('shura-poll-voted', thank);
    return () => poll?.removeEventListener('shura-poll-voted', thank);
  };
  return (
    <>
      <shura-poll ref={listen} poll="gardens" server={server}>
        <a href={`${server}/p/gardens?lang=ar`}>شاركوا في الاستطلاع</a>
      </shura-poll>
      <p role="status">{voted && 'وصل صوتكم إلى البلدية.'}</p>
    </>
  );
}
