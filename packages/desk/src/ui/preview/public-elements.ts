// The consultation element imports the poll and the feed.
import '@shura/widgets/consultation/define';
