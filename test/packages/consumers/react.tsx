/** Valid and invalid uses of the elements in React, for the compiler. */
import '@shura/widgets/poll/define';
import type {} from '@shura/widgets/jsx';
import type { PollVotedEvent, ShuraPoll } from '@shura/widgets/poll';
import { useRef } from 'react';

export function Page({ theme }: { readonly theme: 'light' | 'dark' | undefined }) {
  const poll = useRef<ShuraPoll>(null);
  const thank = (event: PollVotedEvent) => event.questions.length;
  return (
    <main>
      <shura-poll
        ref={poll}
        className="wide"
        style={{ minBlockSize: '30rem' }}
        lang="ar-OM"
        poll="gardens"
        heading-level={3}
        theme={theme}
        onshura-poll-voted={thank}
        onshura-error={({ reason }) => reason === 'unreachable'}
        onClick={(event) => event.currentTarget.refreshLocale()}
      >
        <a href="https://consult.example.om/p/gardens">شاركوا في الاستطلاع</a>
      </shura-poll>
      {/* @ts-expect-error an attribute that no element has */}
      <shura-poll slug="gardens" />
      {/* @ts-expect-error a theme that there is not */}
      <shura-poll poll="gardens" theme="sepia" />
      {/* @ts-expect-error an event carries ids, never what was chosen */}
      <shura-poll poll="gardens" onshura-poll-voted={({ choice }) => choice} />
      {/* @ts-expect-error the poll is of another element */}
      <shura-track poll="gardens" />
      {/* @ts-expect-error no such element */}
      <shura-survey />
    </main>
  );
}
