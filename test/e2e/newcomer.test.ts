import { tellNewcomer } from '../desk/newcomer-story.ts';

tellNewcomer('a newcomer at the desk, in Arabic', {
  language: 'ar',
  context: { viewport: { width: 1280, height: 900 } },
  press: (button) => button.click(),
  choose: (choice) => choice.check(),
});
