<?php
/** Must-use plugin of the test: WordPress may ask the Shura server on this machine, and sends no mail. */
add_filter( 'http_request_host_is_external', '__return_true' );
add_filter(
	'http_allowed_safe_ports',
	static fn( array $ports, string $host, string $url ) => array_merge( $ports, array( (int) wp_parse_url( $url, PHP_URL_PORT ) ) ),
	10,
	3
);
add_filter( 'pre_wp_mail', '__return_true' );
