<?php
/** Nothing of ours stays behind, on any site of a network. */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $site ) {
		switch_to_blog( $site );
		delete_option( 'shura' );
		restore_current_blog();
	}
} else {
	delete_option( 'shura' );
}
