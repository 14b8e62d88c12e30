import { describeStories } from './describe-stories.ts';
import { isOfDesk } from './stories.ts';

describeStories('desk', isOfDesk);
