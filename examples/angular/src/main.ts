// Registers <shura-poll>, before anything is rendered.
import '@shura/widgets/poll/define';
import { bootstrapApplication } from '@angular/platform-browser';
import { provideRouter } from '@angular/router';
import { About } from './about';
import { App } from './app';
import { Gardens } from './gardens';

await bootstrapApplication(App, {
  providers: [
    provideRouter([
      { path: '', component: Gardens },
      { path: 'about', component: About },
    ]),
  ],
});
