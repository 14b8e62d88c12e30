import { Component } from '@angular/core';
import { RouterLink, RouterOutlet } from '@angular/router';

@Component({
  selector: 'app-root',
  imports: [RouterLink, RouterOutlet],
  template: `
    <nav aria-label="أقسام الموقع">
      <a routerLink="/">الحدائق الجديدة</a>
      <a routerLink="/about">عن البلدية</a>
    </nav>
    <main><router-outlet /></main>
  `,
})
export class App {}
