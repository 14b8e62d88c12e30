// What the public sees: the consultation brings the poll and the feed with it.
import '@shura/widgets/consultation/define';
