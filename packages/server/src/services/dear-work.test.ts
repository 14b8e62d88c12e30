import { describeCounting } from '../testing/describe-counting.ts';
import { describeWaiting } from '../testing/describe-waiting.ts';

describeCounting();
describeWaiting();
