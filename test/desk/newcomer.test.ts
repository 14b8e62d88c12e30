import { tellNewcomer } from './newcomer-story.ts';

tellNewcomer('somebody new at the desk, with a phone', {
  context: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  press: (button) => button.tap(),
  choose: (choice) => choice.tap(),
});

tellNewcomer('somebody new at the desk, with the keyboard alone', {
  context: { viewport: { width: 1280, height: 900 } },
  press: (button) => button.press('Enter'),
  choose: (choice) => choice.press('Space'),
});
