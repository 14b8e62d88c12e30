<?php
/** Does one thing in the test's WordPress, from the command line: `php act.php NAME` with JSON on stdin, JSON on stdout. */

// phpcs:disable -- runs nowhere but in a test.
[ , $act ]              = $argv;
$given                  = json_decode( stream_get_contents( STDIN ), true );
$_SERVER['HTTP_HOST']   = $given['host'];
$_SERVER['REQUEST_URI'] = '/';
if ( 'install' === $act ) {
	define( 'WP_INSTALLING', true );
}
require getenv( 'WORDPRESS' ) . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

$acts = array(
	'install'    => static function () {
		wp_install( 'بلدية وادي النخيل', 'admin', 'admin@example.om', true, '', 'password', 'ar' );
		update_option( 'show_avatars', 0 ); // They are fetched from elsewhere.
		wp_insert_user( array( 'user_login' => 'author', 'user_pass' => 'password', 'role' => 'author' ) );
	},
	'activate'   => static fn() => activate_plugin( 'shura/shura.php' ),
	'deactivate' => static fn() => deactivate_plugins( 'shura/shura.php' ),
	'uninstall'  => static fn() => uninstall_plugin( 'shura/shura.php' ),
	'option'     => static fn( array $given ) => get_option( $given['option'] ),
	// Makes the site the first of a network and adds a second; the network is active from the next act on.
	'network'    => static function () {
		require_once ABSPATH . 'wp-admin/includes/network.php';
		foreach ( $GLOBALS['wpdb']->tables( 'ms_global' ) as $table => $prefixed ) {
			$GLOBALS['wpdb']->$table = $prefixed;
		}
		install_network();
		populate_network( 1, $_SERVER['HTTP_HOST'], 'admin@example.om', 'Network', '/', false );
		touch( ABSPATH . '../network' );
	},
	'second'     => static function () {
		$site = wp_insert_site( array( 'domain' => $_SERVER['HTTP_HOST'], 'path' => '/second/', 'user_id' => 1 ) );
		update_option( 'shura', array( 'server' => 'https://first.example/' ) );
		update_blog_option( $site, 'shura', array( 'server' => 'https://second.example/' ) );
	},
	'servers'    => static fn() => array_map(
		static fn( $site ) => get_blog_option( $site, 'shura' )['server'] ?? null,
		get_sites( array( 'fields' => 'ids' ) )
	),
	// The HTML that the REST API and other plugins get.
	'oembed'     => static fn( array $given ) => wp_oembed_get( $given['url'] ),
	// Saves the post as its author does: WordPress removes what authors may not write.
	'post'       => static function ( array $given ) {
		wp_set_current_user( get_user_by( 'login', $given['by'] )->ID );
		$post = array( 'post_title' => $given['title'], 'post_content' => $given['content'], 'post_status' => 'publish' );
		$id   = wp_insert_post( wp_slash( $post ), true );
		return array( 'url' => get_permalink( $id ), 'content' => get_post( $id )->post_content );
	},
);

$result = $acts[ $act ]( $given );
if ( is_wp_error( $result ) ) {
	fwrite( STDERR, $result->get_error_message() );
	exit( 1 );
}
echo "\n", json_encode( $result, JSON_THROW_ON_ERROR );
