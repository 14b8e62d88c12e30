import { tellNewcomer } from './newcomer-story.ts';

tellNewcomer('a newcomer at the desk, with a phone', {
  language: 'ar',
  context: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  press: (button) => button.tap(),
  choose: (choice) => choice.tap(),
});

tellNewcomer('a newcomer at the desk, with the keyboard only', {
  language: 'ar',
  context: { viewport: { width: 1280, height: 900 } },
  press: (button) => button.press('Enter'),
  choose: (choice) => choice.press('Space'),
});

tellNewcomer('a newcomer at the desk, in English', {
  language: 'en',
  context: { viewport: { width: 1280, height: 900 } },
  press: (button) => button.click(),
  choose: (choice) => choice.check(),
});
