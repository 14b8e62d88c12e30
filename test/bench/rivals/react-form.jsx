// Frozen: the radio form that a React developer writes for one question. Not to be improved.
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

function Poll() {
  const [poll, setPoll] = useState(null);
  const [results, setResults] = useState(null);
  const [error, setError] = useState(null);

  useEffect(() => {
    fetch('/poll.json')
      .then((response) => response.json())
      .then(setPoll);
  }, []);

  async function submit(event) {
    event.preventDefault();
    const place = new FormData(event.target).get('place');
    const response = await fetch('/vote', { method: 'POST', body: JSON.stringify({ place }) });
    if (!response.ok) setError('تعذّر إرسال صوتك. حاول مرة أخرى.');
    else setResults(await response.json());
  }

  if (!poll) return <p>…</p>;
  if (results) {
    return (
      <ul>
        {poll.options.map(({ id, text }) => (
          <li key={id} className="result">
            {text}: {results[id]}
          </li>
        ))}
      </ul>
    );
  }
  return (
    <form onSubmit={submit}>
      {error && <p role="alert">{error}</p>}
      <fieldset>
        <legend>{poll.text}</legend>
        {poll.options.map(({ id, text }) => (
          <label key={id}>
            <input type="radio" name="place" value={id} required /> {text}
          </label>
        ))}
      </fieldset>
      <button type="submit">أرسل</button>
    </form>
  );
}

createRoot(document.querySelector('#poll')).render(<Poll />);
