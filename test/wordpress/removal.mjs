// What is left when the plugin is gone, and what PHP has complained about all the while.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

/** WordPress 6.1 is older than the PHP that runs it, and PHP says so about its own classes. */
const ofWordPressItself = /PHP Deprecated: .* in \S+\/wp-(includes|admin)\/(?!functions\.php)/;

const complaints = (host) =>
  host
    .log()
    .split('\n')
    .filter((line) => line.trim() && !ofWordPressItself.test(line));

export const suite = (visit) =>
  describe('at the end', () => {
    it('PHP and WordPress have complained about nothing', async () => {
      assert.deepEqual(complaints(visit.host), []);
      await visit.host.php(
        'trigger_error( "planted", E_USER_WARNING ); _doing_it_wrong( "a", "b", "1" );',
      );
      const planted = complaints(visit.host);
      assert.equal(planted.length, 2);
      assert.match(planted.join(), /PHP Warning: +planted.*called <strong>incorrectly/s);
    });

    it('deleting the plugin leaves nothing behind', async () => {
      const {before, deleted, after} = await visit.host.php(`
        global $wpdb;
        $find = function () use ( $wpdb ) {
          $found = array();
          foreach ( $wpdb->get_col( 'SHOW TABLES' ) as $table ) {
            if ( $table === $wpdb->posts ) {
              continue; // What people have written stays.
            }
            foreach ( $wpdb->get_results( "SELECT * FROM $table", ARRAY_A ) as $row ) {
              if ( preg_match( '/ensie-widgets/i', implode( ' ', array_map( 'strval', $row ) ) ) ) {
                $found[] = $table . ' ' . implode( ' ', array_slice( $row, 0, 2 ) );
              }
            }
          }
          return $found;
        };
        $plugin = 'ensie-widgets/ensie-widgets.php';
        $before = $find();
        deactivate_plugins( $plugin );
        $deleted = delete_plugins( array( $plugin ) );
        // WordPress' own list of what was active a moment ago.
        delete_option( 'recently_activated' );
        return array( 'before' => $before, 'deleted' => $deleted, 'after' => $find() );`);
      assert.deepEqual(
        before.map((row) => row.replace(/\d+ /, '')),
        ['wp_options active_plugins'],
      );
      assert.equal(deleted, true);
      assert.deepEqual(after, []);
    });
  });
