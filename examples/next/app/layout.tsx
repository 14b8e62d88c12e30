import './style.css';
import type { Metadata } from 'next';
import Link from 'next/link';
import type { ReactNode } from 'react';

export const metadata: Metadata = { title: 'بلدية وادي النخيل' };

const Layout = ({ children }: { readonly children: ReactNode }) => (
  <html lang="ar" dir="rtl">
    <body>
      <nav aria-label="أقسام الموقع">
        <Link href="/">الحدائق الجديدة</Link>
        <Link href="/about">عن البلدية</Link>
      </nav>
      <main>{children}</main>
    </body>
  </html>
);

export default Layout;
