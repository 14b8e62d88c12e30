import { Link, Route, Routes } from 'react-router';
import { Gardens } from './gardens';

export const App = () => (
  <>
    <nav aria-label="أقسام الموقع">
      <Link to="/">الحدائق الجديدة</Link>
      <Link to="/about">عن البلدية</Link>
    </nav>
    <main>
      <Routes>
        <Route index element={<Gardens />} />
        <Route path="about" element={<h1>عن البلدية</h1>} />
      </Routes>
    </main>
  </>
);
